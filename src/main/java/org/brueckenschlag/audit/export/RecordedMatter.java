package org.brueckenschlag.audit.export;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.matters.HistoryStep;

/**
 * A matter as its chain tells it.
 *
 * @param entries oldest first; values behind commitments are not in them
 */
public record RecordedMatter(String number, String socialSpace, List<Entry> entries) {

    public RecordedMatter {
        entries = List.copyOf(entries);
    }

    /**
     * One transaction.
     *
     * @param account pseudonym of the product; must not leave it
     * @param roles keys of the roles held at that time; empty for the system
     * @param hash 64 hexadecimal digits
     */
    public record Entry(
            long sequence, Instant at, String account, List<String> roles, String hash, List<HistoryStep> steps) {

        public Entry {
            roles = List.copyOf(roles);
            steps = List.copyOf(steps);
        }
    }
}
