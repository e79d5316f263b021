package org.brueckenschlag.wirkungsdialog;

import java.util.Locale;

/** Why a dossier that was frozen gets a further version. */
public enum CorrectionReason {
    /** Something of the year was entered later. */
    NACHTRAG,
    /** A figure is reckoned in another way. */
    FORMEL,
    /** Something in it was wrong. */
    FEHLER,
    /** What agency and funder agreed upon when they talked. */
    VEREINBARUNG;

    /** As it is stored and as programs read it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
