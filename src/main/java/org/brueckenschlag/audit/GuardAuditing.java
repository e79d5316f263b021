package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.TextBlocked;
import org.brueckenschlag.casefree.TextOverridden;
import org.brueckenschlag.catalogue.NoteFieldDecided;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes and counts that a text was refused, or kept against a warning; what was found, never what was written. */
@Component
class GuardAuditing {

    static final String BLOCKED = "text_blocked";
    static final String OVERRIDDEN = "text_overridden";

    private final Ledger ledger;
    private final JdbcGuardedTexts counted;
    private final CurrentActor currentActor;
    private final Clock clock;

    GuardAuditing(Ledger ledger, JdbcGuardedTexts counted, CurrentActor currentActor, Clock clock) {
        this.ledger = ledger;
        this.counted = counted;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * What was about to happen is going to be rolled back; that it was refused stays. Before the first account there is
     * neither an actor nor an agency whose chain could say so.
     */
    @EventListener
    void on(TextBlocked event) {
        currentActor.find().ifPresent(actor -> blocked(actor, event));
    }

    private void blocked(Actor actor, TextBlocked event) {
        ledger.appendWhateverBecomesOfTheRest(
                subject(actor, BLOCKED, Map.of("door", event.door().key(), "kinds", List.copyOf(event.kinds()))),
                () -> counted.add(actor.agency(), clock.instant(), true));
    }

    @EventListener
    void on(TextOverridden event) {
        var actor = currentActor.get();
        ledger.append(subject(
                actor,
                OVERRIDDEN,
                Map.of(
                        "door", event.door().key(),
                        "kinds", List.copyOf(event.kinds()),
                        "reason", event.reason().key())));
        counted.add(actor.agency(), clock.instant(), false);
    }

    /** Which Kurznotizen may be written at all. */
    @EventListener
    void on(NoteFieldDecided event) {
        ledger.append(subject(
                event.actor(),
                event.released() ? "note_released" : "note_taken_back",
                Map.of("process", event.process(), "form", event.form(), "field", event.field())));
    }

    private Ledger.Subject subject(Actor actor, String kind, Map<String, Object> data) {
        return new Ledger.Subject(
                Chain.system(actor.agency()),
                Doer.of(actor),
                List.of(TrailStep.of(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), data)));
    }
}
