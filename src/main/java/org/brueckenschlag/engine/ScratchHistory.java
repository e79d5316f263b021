package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.rehearsal.ScratchEngine.Happened;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Keeps what a scratch engine reports until it is asked for; nobody else is told. */
final class ScratchHistory implements HistoryEventHandler {

    private final StepTranslator translator = new StepTranslator(new ModelHashes());
    private final List<Happened> happened = new ArrayList<>();

    @Override
    public void handleEvents(List<HistoryEvent> several) {
        several.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        var root = HistoryCollector.root(event);
        if (root != null) {
            var matter = new MatterId(root);
            translator
                    .translate(matter, event)
                    .filter(translated -> !translated.isMarker())
                    .ifPresent(translated -> happened.add(new Happened(matter, translated.step())));
        }
    }

    /** What there was since the last time. */
    List<Happened> take() {
        var taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }
}
