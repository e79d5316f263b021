package org.brueckenschlag.catalogue;

import java.util.Locale;

/** Why a process is redesigned; each release names one. */
public enum ChangeReason {
    /** What closed matters taught. */
    LERNPUNKT,
    /** What agency and funder agreed upon in a Wirkungsdialog. */
    VEREINBARUNG,
    RECHT,
    FEHLER;

    /** As it is stored and as programs read it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for what is no key */
    static ChangeReason of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
