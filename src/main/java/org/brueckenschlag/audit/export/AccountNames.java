package org.brueckenschlag.audit.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of accounts within one export, in the order of their coming: two exports cannot be laid side by side to follow
 * a person, and the product's pseudonyms stay in it.
 */
final class AccountNames {

    private static final String SYSTEM = "system";

    private final Map<String, Integer> numbers = new HashMap<>();

    /** {@code K3}; {@code system} for the system. */
    String of(String account) {
        return account.equals(SYSTEM) ? SYSTEM : "K" + numbers.computeIfAbsent(account, unseen -> numbers.size() + 1);
    }

    /** {@code fachkraft K3}; an account of several roles has them all. */
    String resource(String account, List<String> roles) {
        return roles.isEmpty() ? of(account) : String.join("+", roles) + " " + of(account);
    }
}
