package org.brueckenschlag.catalogue;

import java.util.Map;
import org.brueckenschlag.casefree.Audience;

/**
 * Reads the decision table D6: which counts are too small for whom. What the table hides somewhere it hides below, too,
 * so that it has no holes.
 */
public final class SmallNumbersTable {

    /** Its key, and the name of its file. */
    public static final String KEY = "kleinzahl";

    private static final String SHOWN = "genau";

    /** A table that hides so many is believed no further. */
    private static final long MOST = 100;

    private SmallNumbersTable() {}

    /** Smallest count above none that each of the audience's recipients may see. */
    public static long shownFrom(DecidingTables.Table table, Audience audience) {
        return audience.recipients().stream()
                .mapToLong(recipient -> shownFrom(table, recipient))
                .max()
                .orElse(1);
    }

    private static long shownFrom(DecidingTables.Table table, String recipient) {
        var count = MOST;
        while (count > 0 && isShown(table, count, recipient)) {
            count--;
        }
        return count + 1;
    }

    /** @throws IllegalArgumentException where the table gives no answer */
    private static boolean isShown(DecidingTables.Table table, long count, String recipient) {
        return table.decide(Map.of("n", count, "empfaenger", recipient)).stream()
                .allMatch(hit -> SHOWN.equals(hit.gives().get("anzeige")));
    }
}
