package org.brueckenschlag.ui.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brueckenschlag.ui.components.Icons;

/**
 * One entry of a history in words.
 *
 * @param sequence counts from 1
 * @param title what happened, shortest
 * @param role "Mediation"
 * @param who "Mediation, Konto 7c41"
 * @param changed what is other than before, one phrase each
 * @param details what else the entry holds
 */
record EntryLine(
        long sequence,
        Instant at,
        Set<Topic> topics,
        Icons icon,
        String title,
        String role,
        String who,
        String action,
        List<String> changed,
        List<String> details,
        String hash) {

    EntryLine {
        topics = Set.copyOf(topics);
        changed = List.copyOf(changed);
        details = List.copyOf(details);
    }

    /** What a reader filters by. */
    enum Topic {
        TASKS,
        DECISIONS,
        DEADLINES,
        REPORTS,
        AUDIT,
        OTHER;

        String words() {
            return "ui.audit.topic." + name().toLowerCase(Locale.ROOT);
        }
    }
}
