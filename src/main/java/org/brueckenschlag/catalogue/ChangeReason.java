package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;

/** Why a process is redesigned; each release names one. */
public enum ChangeReason {
    /** What closed matters taught. */
    LERNPUNKT,
    /** What agency and funder agreed upon in a Wirkungsdialog. */
    VEREINBARUNG,
    RECHT,
    FEHLER,
    /** An offer or duty that the agency had no process for. */
    NEU,
    /** An earlier version is to be in use again. */
    RUECKKEHR;

    /** Those that fit: what there was not before corrects nothing, and goes back to nothing. */
    public static List<ChangeReason> fitting(Draft draft) {
        return draft.isOfNewProcess()
                ? List.of(NEU, LERNPUNKT, VEREINBARUNG, RECHT)
                : List.of(LERNPUNKT, VEREINBARUNG, RECHT, FEHLER, RUECKKEHR);
    }

    /** Those for which running matters move to another version. */
    public static List<ChangeReason> fittingToMove() {
        return List.of(LERNPUNKT, VEREINBARUNG, RECHT, FEHLER);
    }

    /** As it is stored and as programs read it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for what is no key */
    static ChangeReason of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
