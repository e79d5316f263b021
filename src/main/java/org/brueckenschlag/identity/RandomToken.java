package org.brueckenschlag.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody guesses. */
final class RandomToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {}

    /** For addresses and headers: letters, digits, {@code -} and {@code _}. */
    static String of(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
