package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.audit.RetentionPeriod.Kept;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.matters.MatterErasure;
import org.brueckenschlag.shared.ClockFollower;
import org.brueckenschlag.shared.MatterId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Kurznotizen are redacted some days after their matter was closed: thirty, or as few as the agency has set. */
@Component
class NotesGoInTime implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(NotesGoInTime.class);
    private static final int AT_ONCE = 100;

    /** After the trail's own entry (30). */
    private static final int AFTER_THE_TRAIL = 40;

    private final JdbcRedactions redactions;
    private final RedactionInTrail redaction;
    private final JdbcPeriods periods;
    private final MatterErasure matters;
    private final Clock clock;

    NotesGoInTime(
            JdbcRedactions redactions,
            RedactionInTrail redaction,
            JdbcPeriods periods,
            MatterErasure matters,
            Clock clock) {
        this.redactions = redactions;
        this.redaction = redaction;
        this.periods = periods;
        this.matters = matters;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_THE_TRAIL)
    void on(MatterAdvanced event) {
        if (event.steps().stream().anyMatch(NotesGoInTime::hasText)) {
            redactions.noteIn(event.matter(), event.agency());
        }
    }

    private static boolean hasText(HistoryStep step) {
        return step.kind() == Kind.ANSWERS_GIVEN
                && step.data().get(Commitments.FREE_TEXT) instanceof Collection<?> names
                && !names.isEmpty();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void look() {
        timeIs(clock.instant());
    }

    @Override
    public Optional<Instant> nextDue() {
        seeWhichAreClosed();
        return Optional.ofNullable(redactions.nextNoteDue());
    }

    @Override
    public void timeIs(Instant now) {
        seeWhichAreClosed();
        Set<MatterId> failed = new HashSet<>();
        for (var due = due(now, failed); !due.isEmpty(); due = due(now, failed)) {
            for (var note : due) {
                try {
                    redaction.redactNotes(note.matter(), note.agency());
                    redactions.noNoteIn(note.matter());
                } catch (RuntimeException e) {
                    // One matter that resists must not keep the others' texts alive.
                    LOG.error("notes of matter {} could not be redacted", note.matter(), e);
                    failed.add(note.matter());
                }
            }
        }
    }

    /** Here and not when a matter ends: few matters have texts at all. */
    private void seeWhichAreClosed() {
        for (var open = redactions.notesOfOpen("", AT_ONCE); !open.isEmpty(); ) {
            var closed = matters.closedAmong(
                    open.stream().map(JdbcRedactions.Note::matter).toList());
            for (var note : open) {
                if (closed.get(note.matter()) instanceof Instant end) {
                    redactions.noteEnds(note.matter(), end.plus(periods.of(note.agency(), Kept.KURZNOTIZ)));
                }
            }
            open = redactions.notesOfOpen(open.getLast().matter().value(), AT_ONCE);
        }
    }

    private List<JdbcRedactions.Note> due(Instant now, Set<MatterId> failed) {
        return redactions.notesDue(now, AT_ONCE + failed.size()).stream()
                .filter(note -> !failed.contains(note.matter()))
                .toList();
    }
}
