package org.brueckenschlag.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.shared.Finding;

/** Which passwords are good enough (NIST SP 800-63B: length counts, composition does not). */
final class PasswordRules {

    private static final int SHORTEST = 12;

    /** More bytes than that bcrypt does not look at. */
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    static Optional<Finding> finding(String field, String password, String account) {
        var isGood = password.length() >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && (account.isBlank() || !password.toLowerCase(Locale.ROOT).contains(account));
        return isGood ? Optional.empty() : Optional.of(Finding.of(field, "identity.set-up.password"));
    }
}
