package org.brueckenschlag.catalogue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.shared.Texts;

/**
 * One deployed version of a process, read once and kept: what views show and services ask.
 *
 * @param key process key, e.g. {@code konfliktmediation}
 * @param version counts from 1 within key and agency
 * @param own whether it is the agency's own, not the one that all share
 * @param name German name
 * @param bpmn the stored XML
 * @param elements in the order of the story: along the flow from the start, event sub-processes last
 * @param events what may be reported to a running matter; the same name may stand for several, each in a place of its
 *     own
 * @param properties {@code camunda:properties} of the process: {@code nummernkreis}, {@code handlungsfeld}
 * @param routing names of the variables that the model's expressions and decision tables read; other answers are not
 *     given to the engine but kept with the matter
 */
public record ProcessModel(
        ProcessVersionId id,
        String key,
        int version,
        boolean own,
        String name,
        String bpmn,
        List<ProcessElement> elements,
        List<MatterEvent> events,
        Map<String, String> properties,
        Set<String> routing) {

    public ProcessModel {
        elements = List.copyOf(elements);
        events = List.copyOf(events);
        properties = Map.copyOf(properties);
        routing = Set.copyOf(routing);
    }

    /** "gemeinsame Fassung 3": an agency's own versions and those that all share are counted apart. */
    public String called(Texts texts) {
        return texts.get(own ? "catalogue.version.own" : "catalogue.version.shared", version);
    }

    public Optional<ProcessElement> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    /** The user task that the start event leads to first. */
    public Optional<ProcessElement> firstTask() {
        var ahead = new ArrayDeque<ProcessElement>();
        var seen = new HashSet<String>();
        elements.stream()
                .filter(element -> element.kind() == ProcessElement.Kind.START_EVENT && element.parent() == null)
                .forEach(ahead::add);
        while (!ahead.isEmpty()) {
            var element = ahead.poll();
            if (element.kind() == ProcessElement.Kind.USER_TASK) {
                return Optional.of(element);
            }
            if (seen.add(element.id())) {
                element.next().forEach(next -> element(next.element()).ifPresent(ahead::add));
            }
        }
        return Optional.empty();
    }

    /** Key of the form that a start may already answer. */
    public Optional<String> firstForm() {
        return firstTask().flatMap(task -> Optional.ofNullable(task.form()));
    }

    /** In the order of the story; empty where nothing of that name can be reported. */
    public List<MatterEvent> eventsNamed(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }
}
