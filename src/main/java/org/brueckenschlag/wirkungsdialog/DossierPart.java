package org.brueckenschlag.wirkungsdialog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What each dossier tells, in the order that comes with the program; none can be left out. */
public enum DossierPart {
    FIGURES,
    GOALS,
    DEVIATIONS,
    CHANGES,
    QUALITY,
    EVALUATION,
    AGREEMENTS,
    EVIDENCE;

    /** As it is stored and as the texts call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DossierPart> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
