package org.brueckenschlag.audit;

import java.nio.file.Path;

/** The log was sealed before, but this machine has no seal to compare it with. */
final class KeptSealMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    KeptSealMissing(Path file) {
        super("no kept seal");
        this.file = file.toString();
    }

    String file() {
        return file;
    }
}
