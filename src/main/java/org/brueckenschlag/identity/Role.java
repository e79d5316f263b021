package org.brueckenschlag.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles around an Integrationsagentur; their keys are the candidate groups of the models. */
public enum Role {
    FACHKRAFT,
    MEDIATION,
    SPRACHMITTLUNG,
    MULTIPLIKATION,
    LEITUNG,
    KOORDINATION,
    PRUEFUNG,
    DATENSCHUTZ,
    ADMIN;

    /** Lower case, as models and the database write it: {@code fachkraft}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
