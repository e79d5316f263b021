package org.brueckenschlag.casefree;

import java.util.List;

/** Who reads a report, and from which count on they see figures at the earliest. */
public enum Audience {
    /** The agency's own people, about their own work. */
    OWN(1, "leitung", "fachkraft"),
    /** The Prüfung, and what it takes home. */
    PRUEFUNG(3, "pruefung"),
    /** Everybody else: the association, the funder, the public. */
    PUBLIC(5, "koordination", "oeffentlich");

    private final long shownFrom;
    private final List<String> recipients;

    Audience(long shownFrom, String... recipients) {
        this.shownFrom = shownFrom;
        this.recipients = List.of(recipients);
    }

    /** Smallest count above none that is shown; an agency may hide more, never less. */
    public long shownFrom() {
        return shownFrom;
    }

    /** As the decision table D6 calls them. */
    public List<String> recipients() {
        return recipients;
    }
}
