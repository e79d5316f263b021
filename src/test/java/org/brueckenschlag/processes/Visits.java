package org.brueckenschlag.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers which elements were reached and which flows were taken, by matter and by process. */
final class Visits extends AbstractBpmnParseListener implements HistoryEventHandler {

    private final Map<String, List<String>> byMatter = new HashMap<>();
    private final Map<String, Set<String>> byProcess = new HashMap<>();

    List<String> of(String matter) {
        return List.copyOf(byMatter.getOrDefault(matter, List.of()));
    }

    /** Elements and flows, over all matters of that process. */
    Set<String> all(String process) {
        return Set.copyOf(byProcess.getOrDefault(process, Set.of()));
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity visit
                && event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            byMatter.computeIfAbsent(visit.getProcessInstanceId(), matter -> new ArrayList<>())
                    .add(visit.getActivityId());
            byProcess
                    .computeIfAbsent(visit.getProcessDefinitionKey(), process -> new LinkedHashSet<>())
                    .add(visit.getActivityId());
        }
    }

    /** The history keeps no flows: each tells itself that it is taken. */
    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) taken -> byProcess
                .computeIfAbsent(
                        ((ExecutionEntity) taken).getProcessDefinition().getKey(), process -> new LinkedHashSet<>())
                .add(flow.attribute("id")));
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
