package org.brueckenschlag.audit;

import java.time.Duration;
import java.util.List;

/**
 * How the matters of one version went.
 *
 * @param matters how many there are
 * @param read how many of them, the newest, are behind the figures
 * @param elements by element of the model
 * @param variants ways through the user tasks, the most frequent first
 */
public record AuditOverview(long matters, int read, List<ElementUse> elements, List<Variant> variants) {

    public AuditOverview {
        elements = List.copyOf(elements);
        variants = List.copyOf(variants);
    }

    /**
     * @param matters in how many matters it ran
     * @param runs how often
     * @param median of the runs that are over; zero where none is
     * @param deadlines tasks with a deadline that are done
     * @param kept those of them that were done in time
     */
    public record ElementUse(String element, long matters, long runs, Duration median, long deadlines, long kept) {}

    /** @param elements user tasks in the order in which they first came up */
    public record Variant(List<String> elements, long matters) {

        public Variant {
            elements = List.copyOf(elements);
        }
    }
}
