package org.brueckenschlag.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.audit.AuditedHistory;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.matters.MatterWords;

/**
 * Everything that the page of one history shows, worked out from one reading.
 *
 * @param lines one for each entry, oldest first
 */
record AuditPage(AuditedHistory history, MatterWords words, AuditWords audit, List<EntryLine> lines, Instant now) {

    static AuditPage of(AuditedHistory history, MatterWords words, AuditWords audit, Instant now) {
        return new AuditPage(history, words, audit, EntryStory.of(history, words, audit), now);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    LocalDate today() {
        return Dates.dayOf(now);
    }

    /** The element of the model that entry is about: its last task, else where it ended; empty where there is none. */
    String element(int entry) {
        var steps = history.trail().get(entry - 1).steps().reversed();
        return Stream.concat(steps.stream().filter(step -> step.task() != null), steps.stream())
                .map(HistoryStep::element)
                .filter(element -> element != null && !element.contains("#"))
                .findFirst()
                .orElse("");
    }

    /** The matter after that entry, which counts from 1. */
    Moment after(int entry) {
        return Moment.after(
                history.trail().subList(0, entry),
                words,
                audit,
                history.matter().known());
    }
}
