package org.brueckenschlag.engine;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.MatterRecorder;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Receives everything that the engine reports about its own work, whichever door was used, and keeps it until the
 * transaction is about to commit. There is no second source: trail, task cards and matters are all fed from here.
 */
@Component
class HistoryCollector implements HistoryEventHandler, MatterRecorder {

    private final StepTranslator translator;
    private final ObjectProvider<MatterLock> matters;
    private final ObjectProvider<CurrentActor> currentActor;
    private final ApplicationEventPublisher events;

    // Both are looked up late: the engine needs this handler before almost everything else exists.
    HistoryCollector(
            ModelHashes models,
            ObjectProvider<MatterLock> matters,
            ObjectProvider<CurrentActor> currentActor,
            ApplicationEventPublisher events) {
        this.translator = new StepTranslator(models);
        this.matters = matters;
        this.currentActor = currentActor;
        this.events = events;
    }

    @Override
    public void handleEvents(List<HistoryEvent> several) {
        several.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        var root = root(event);
        if (root == null) {
            translator
                    .operation(event)
                    .ifPresent(step -> collected().addOperation(step, translator.agencyOfOperation(event), actor()));
            return;
        }
        var matter = new MatterId(root);
        var chain = collected().chain(matter, actor());
        if (chain.isNew() && !StepTranslator.isStartOf(matter, event)) {
            // At the first event, before the engine writes anything: timers and foreign doors have not locked it yet,
            // and two branches that both wait until the end would wait for each other.
            matters.getObject().lock(matter).map(Matter::agency).ifPresent(chain::belongsTo);
        }
        translator.agency(event).ifPresent(chain::belongsTo);
        chain.add(event, translator);
    }

    @Override
    public void record(MatterId matter, AgencyId agency, HistoryStep step) {
        var chain = collected().chain(matter, actor());
        chain.belongsTo(agency);
        chain.add(step);
    }

    private CollectedHistory collected() {
        return CollectedHistory.ofThisTransaction(events);
    }

    /** Timers act as the system, even where an administrator's click moved the clock on. */
    private ActorId actor() {
        var command = Context.getCommandContext();
        if (command != null && command.getCurrentJob() != null) {
            return ActorId.SYSTEM;
        }
        return Optional.ofNullable(currentActor.getIfAvailable())
                .flatMap(CurrentActor::find)
                .map(Actor::id)
                .orElse(ActorId.SYSTEM);
    }

    /** The chain is the root of the call tree; decisions tell theirs only inside. */
    static @Nullable String root(HistoryEvent event) {
        if (event instanceof HistoricDecisionEvaluationEvent decision) {
            return decision.getRootHistoricDecisionInstance().getRootProcessInstanceId();
        }
        return event.getRootProcessInstanceId();
    }
}
