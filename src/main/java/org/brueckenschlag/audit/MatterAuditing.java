package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.matters.MatterLock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes what happens to matters. Not after the commit: an entry lost in between would be a completed task without a
 * trace. What cannot be written does not happen.
 */
@Component
class MatterAuditing {

    /** After the matter's row (10) and the task cards (20). */
    private static final int LAST = 30;

    private final Ledger ledger;
    private final MatterLock matters;
    private final CurrentActor currentActor;

    MatterAuditing(Ledger ledger, MatterLock matters, CurrentActor currentActor) {
        this.ledger = ledger;
        this.matters = matters;
        this.currentActor = currentActor;
    }

    /** The matter's row is locked by now, and with it the end of its chain. */
    @EventListener
    @Order(LAST)
    void on(MatterAdvanced event) {
        ledger.appendToMatter(
                Chain.ofMatter(event.matter(), event.agency()),
                Doer.of(event.actor(), currentActor),
                begins(event) ? registered(event) : told(event));
    }

    private static List<TrailStep> told(MatterAdvanced event) {
        return event.steps().stream().map(TrailStep::of).toList();
    }

    private static boolean begins(MatterAdvanced event) {
        return event.steps().stream()
                .anyMatch(step ->
                        step.kind() == Kind.MATTER_STARTED && !step.data().containsKey("parent"));
    }

    /** Numbers have no gaps: whoever leaves a whole matter out of a proof leaves one. */
    private List<TrailStep> registered(MatterAdvanced event) {
        var steps = new ArrayList<TrailStep>();
        matters.lock(event.matter())
                .map(matter -> TrailStep.of(
                        "matter_registered",
                        matter.startedAt(),
                        Map.of("number", matter.number(), "social_space", matter.socialSpace())))
                .ifPresent(steps::add);
        steps.addAll(told(event));
        return steps;
    }
}
