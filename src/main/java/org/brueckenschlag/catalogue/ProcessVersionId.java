package org.brueckenschlag.catalogue;

/** One deployed version of one process: opaque, at most 64 characters; a matter stays on its version. */
public record ProcessVersionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
