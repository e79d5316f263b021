package org.brueckenschlag.audit.log;

import java.util.Base64;

/** Base64 of which there is exactly one way to write something; Java's own reading overlooks superfluous bits. */
final class StrictBase64 {

    private StrictBase64() {}

    static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException where {@link #write} would have written something else */
    static byte[] read(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (!write(bytes).equals(text)) {
            throw new IllegalArgumentException("not the one way to write that");
        }
        return bytes;
    }
}
