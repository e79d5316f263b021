package org.brueckenschlag.casefree;

/** Who reads a report, and from which count on they see figures. */
public enum Audience {
    /** The agency's own people, about their own work. */
    OWN(1),
    /** The Prüfung, and what it takes home. */
    PRUEFUNG(3),
    /** Everybody else: the association, the funder, the public. */
    PUBLIC(5);

    private final long shownFrom;

    Audience(long shownFrom) {
        this.shownFrom = shownFrom;
    }

    /** Smallest count above none that is shown. */
    public long shownFrom() {
        return shownFrom;
    }
}
