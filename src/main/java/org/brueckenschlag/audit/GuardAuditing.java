package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.TextBlocked;
import org.brueckenschlag.casefree.TextOverridden;
import org.brueckenschlag.identity.CurrentActor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes that a text was refused, or kept against a warning; what was found, never what was written. */
@Component
class GuardAuditing {

    static final String BLOCKED = "text_blocked";
    static final String OVERRIDDEN = "text_overridden";

    private final Ledger ledger;
    private final CurrentActor currentActor;
    private final Clock clock;

    GuardAuditing(Ledger ledger, CurrentActor currentActor, Clock clock) {
        this.ledger = ledger;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What was about to happen is going to be rolled back; that it was refused stays. */
    @EventListener
    void on(TextBlocked event) {
        ledger.appendWhateverBecomesOfTheRest(
                subject(BLOCKED, Map.of("door", event.door().key(), "kinds", List.copyOf(event.kinds()))));
    }

    @EventListener
    void on(TextOverridden event) {
        ledger.append(subject(
                OVERRIDDEN,
                Map.of(
                        "door", event.door().key(),
                        "kinds", List.copyOf(event.kinds()),
                        "reason", event.reason().key())));
    }

    private Ledger.Subject subject(String kind, Map<String, Object> data) {
        var actor = currentActor.get();
        return new Ledger.Subject(
                Chain.system(actor.agency()),
                Doer.of(actor),
                List.of(TrailStep.of(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), data)));
    }
}
