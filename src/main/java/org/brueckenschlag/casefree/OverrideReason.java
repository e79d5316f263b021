package org.brueckenschlag.casefree;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a word that might be a person's may stay. */
public enum OverrideReason {
    /** A street, square, district or house that is called so. */
    PLACE,
    /** An institution, association or group that is called so. */
    INSTITUTION,
    /** No name at all: an everyday word, a festival, a brand. */
    EVERYDAY_WORD,
    /** A law, a work or somebody of history. */
    HISTORY;

    /** As programs read it, e.g. {@code everyday-word}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return empty for what is no reason's key */
    public static Optional<OverrideReason> ofKey(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }

    public String message() {
        return "casefree.override." + key();
    }
}
