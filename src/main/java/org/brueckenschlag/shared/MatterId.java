package org.brueckenschlag.shared;

/**
 * A matter's id: opaque, at most 64 characters; it is also the name of the matter's chain in the trail. People see the
 * matter's number instead.
 */
public record MatterId(String value) {

    public MatterId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not a matter id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
