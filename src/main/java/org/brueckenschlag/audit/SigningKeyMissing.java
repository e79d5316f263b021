package org.brueckenschlag.audit;

import java.nio.file.Path;

/** The program does not start without the key that signs its log. */
final class SigningKeyMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    SigningKeyMissing(Path file) {
        super("no signing key");
        this.file = file.toString();
    }

    SigningKeyMissing(Path file, Exception cause) {
        super("no signing key that could be read", cause);
        this.file = file.toString();
    }

    String file() {
        return file;
    }
}
