package org.brueckenschlag.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Remembers which elements were reached, by matter and over all of them. */
final class Visits implements HistoryEventHandler {

    private final Map<String, List<String>> byMatter = new HashMap<>();
    private final Set<String> all = new LinkedHashSet<>();

    List<String> of(String matter) {
        return List.copyOf(byMatter.getOrDefault(matter, List.of()));
    }

    Set<String> all() {
        return Set.copyOf(all);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity visit
                && event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            byMatter.computeIfAbsent(visit.getProcessInstanceId(), matter -> new ArrayList<>())
                    .add(visit.getActivityId());
            all.add(visit.getActivityId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
