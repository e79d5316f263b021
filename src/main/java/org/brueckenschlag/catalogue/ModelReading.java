package org.brueckenschlag.catalogue;

import static org.brueckenschlag.catalogue.Xml.BPMN;
import static org.brueckenschlag.catalogue.Xml.CAMUNDA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessElement.Next;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads what views and services need from one executable process of a BPMN file. */
final class ModelReading {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("startEvent", Kind.START_EVENT),
            Map.entry("endEvent", Kind.END_EVENT),
            Map.entry("intermediateCatchEvent", Kind.CATCH_EVENT),
            Map.entry("intermediateThrowEvent", Kind.OTHER),
            Map.entry("boundaryEvent", Kind.BOUNDARY_EVENT),
            Map.entry("userTask", Kind.USER_TASK),
            Map.entry("businessRuleTask", Kind.DECISION),
            Map.entry("callActivity", Kind.CALL),
            Map.entry("subProcess", Kind.SUB_PROCESS),
            Map.entry("task", Kind.OTHER),
            Map.entry("manualTask", Kind.OTHER),
            Map.entry("receiveTask", Kind.OTHER),
            Map.entry("exclusiveGateway", Kind.GATEWAY),
            Map.entry("parallelGateway", Kind.GATEWAY),
            Map.entry("inclusiveGateway", Kind.GATEWAY),
            Map.entry("eventBasedGateway", Kind.GATEWAY));

    private final Element process;
    private final Map<String, String> messages;
    private final Map<String, String> lanes = new HashMap<>();
    private final Map<String, String> laneIds = new HashMap<>();
    private final Map<String, String> flowLabels = new LinkedHashMap<>();
    private final List<ProcessElement> elements = new ArrayList<>();
    private final List<MatterEvent> events = new ArrayList<>();
    private boolean startable;

    /** @throws IllegalArgumentException where the file has no such process */
    ModelReading(String key, Element definitions) {
        process = Xml.children(definitions, BPMN, "process")
                .filter(candidate -> key.equals(candidate.getAttribute("id")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process " + key));
        messages = Xml.children(definitions, BPMN, "message")
                .collect(Collectors.toMap(
                        message -> message.getAttribute("id"), message -> message.getAttribute("name")));
        readScope(process, null, null);
    }

    Element process() {
        return process;
    }

    String name() {
        return name(process).orElse(process.getAttribute("id"));
    }

    /** As it is written, with what it hides. */
    private static Optional<String> name(Element element) {
        return Xml.attribute(element, "name").map(VisibleText::of);
    }

    Optional<String> documentation() {
        return documentation(process);
    }

    Map<String, String> properties() {
        return properties(process);
    }

    List<ProcessElement> elements() {
        return elements;
    }

    List<MatterEvent> events() {
        return events;
    }

    /** Labels of flows by their ids, in the order of the model. */
    Map<String, String> flowLabels() {
        return flowLabels;
    }

    /** Ids of lanes by their names. */
    Map<String, String> laneIds() {
        return laneIds;
    }

    static boolean isFlowNode(Element node) {
        return BPMN.equals(node.getNamespaceURI()) && KINDS.containsKey(node.getLocalName());
    }

    /** Whether a person can start it: it has a start event that waits for nothing. */
    boolean isStartable() {
        return startable;
    }

    private void readLanes(Element laneSet) {
        Xml.children(laneSet, BPMN, "lane").forEach(lane -> {
            var name = name(lane).orElse(lane.getAttribute("id"));
            laneIds.put(name, lane.getAttribute("id"));
            Xml.children(lane, BPMN, "flowNodeRef").forEach(node -> lanes.put(Xml.text(node), name));
            // Inner lanes come later and win.
            Xml.children(lane, BPMN, "childLaneSet").forEach(this::readLanes);
        });
    }

    private void readScope(Element scope, @Nullable String parent, @Nullable String laneAround) {
        Xml.children(scope, BPMN, "laneSet").forEach(this::readLanes);
        var nodes = new LinkedHashMap<String, Element>();
        var starts = new ArrayList<String>();
        for (var node : Xml.children(scope)) {
            if (isFlowNode(node)) {
                nodes.put(node.getAttribute("id"), node);
                if (kind(node) == Kind.START_EVENT) {
                    starts.add(node.getAttribute("id"));
                    startable |= scope.equals(process) && definition(node).isEmpty();
                }
            }
        }
        var next = next(scope);
        var order = FlowOrder.of(starts, inOrder(nodes), successors(nodes, next));
        nodes.values().stream().filter(ModelReading::isFrame).forEach(frame -> leadInto(frame, next));
        for (var id : order) {
            var node = nodes.get(id);
            if (node != null) {
                readNode(id, node, parent, lanes.getOrDefault(id, laneAround), next.getOrDefault(id, List.of()));
            }
        }
    }

    /** Event sub-processes may happen at any time, so they are told after the story. */
    private static List<String> inOrder(Map<String, Element> nodes) {
        return nodes.entrySet().stream()
                .sorted((one, other) -> Boolean.compare(
                        kind(one.getValue()) == Kind.EVENT_SUB_PROCESS,
                        kind(other.getValue()) == Kind.EVENT_SUB_PROCESS))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void readNode(String id, Element node, @Nullable String parent, @Nullable String lane, List<Next> next) {
        if (isFrame(node)) {
            readScope(node, parent, lane);
            return;
        }
        var kind = kind(node);
        elements.add(new ProcessElement(
                id,
                kind,
                name(node).orElse(""),
                lane,
                parent,
                Xml.camunda(node, "candidateGroups").orElse(null),
                Xml.camunda(node, "formRef").orElse(null),
                properties(node),
                documentation(node).orElse(null),
                next));
        switch (kind) {
            case SUB_PROCESS -> readScope(node, id, lane);
            case EVENT_SUB_PROCESS -> {
                readScope(node, id, lane);
                Xml.children(node, BPMN, "startEvent").forEach(this::readEvent);
            }
            default -> {}
        }
    }

    private void readEvent(Element start) {
        Xml.child(start, BPMN, "messageEventDefinition")
                .map(definition -> messages.get(definition.getAttribute("messageRef")))
                .ifPresent(message -> events.add(new MatterEvent(
                        message,
                        start.getAttribute("id"),
                        Arrays.stream(properties(start)
                                        .getOrDefault("melden", "")
                                        .split(","))
                                .map(String::strip)
                                .filter(role -> !role.isEmpty())
                                .collect(Collectors.toSet()),
                        !"false".equals(start.getAttribute("isInterrupting")))));
    }

    /** Whether it only bounds what an event stops: its steps are told as if they stood around it. */
    private static boolean isFrame(Element node) {
        return kind(node) == Kind.SUB_PROCESS && "ja".equals(properties(node).get("rahmen"));
    }

    /** What leads to a frame leads to where its steps begin. */
    private static void leadInto(Element frame, Map<String, List<Next>> next) {
        var starts = Xml.children(frame, BPMN, "startEvent")
                .map(start -> start.getAttribute("id"))
                .toList();
        next.replaceAll((source, targets) -> targets.stream()
                .flatMap(target -> target.element().equals(frame.getAttribute("id"))
                        ? starts.stream().map(start -> new Next(start, target.label()))
                        : Stream.of(target))
                .toList());
    }

    private Map<String, List<Next>> next(Element scope) {
        var next = new HashMap<String, List<Next>>();
        Xml.children(scope, BPMN, "sequenceFlow").forEach(flow -> {
            var label = name(flow).orElse(null);
            if (label != null) {
                flowLabels.put(flow.getAttribute("id"), label);
            }
            next.computeIfAbsent(flow.getAttribute("sourceRef"), source -> new ArrayList<>())
                    .add(new Next(flow.getAttribute("targetRef"), label));
        });
        return next;
    }

    /** Along the flows, and from an activity to the events at its border, which are told right after it. */
    private static Map<String, List<String>> successors(Map<String, Element> nodes, Map<String, List<Next>> next) {
        var successors = new HashMap<String, List<String>>();
        nodes.forEach((id, node) -> {
            if (kind(node) == Kind.BOUNDARY_EVENT) {
                successors
                        .computeIfAbsent(node.getAttribute("attachedToRef"), host -> new ArrayList<>())
                        .add(id);
            }
        });
        next.forEach((source, targets) -> targets.forEach(target ->
                successors.computeIfAbsent(source, id -> new ArrayList<>()).add(target.element())));
        return successors;
    }

    private static Kind kind(Element node) {
        var kind = KINDS.getOrDefault(node.getLocalName(), Kind.OTHER);
        return kind == Kind.SUB_PROCESS && "true".equals(node.getAttribute("triggeredByEvent"))
                ? Kind.EVENT_SUB_PROCESS
                : kind;
    }

    private static Optional<Element> definition(Element event) {
        return Xml.children(event).stream()
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .findFirst();
    }

    static Optional<String> documentation(Element element) {
        return Xml.child(element, BPMN, "documentation").map(Xml::text).filter(text -> !text.isEmpty());
    }

    static Map<String, String> properties(Element element) {
        return Xml.children(element, BPMN, "extensionElements")
                .flatMap(extensions -> Xml.children(extensions, CAMUNDA, "properties"))
                .flatMap(properties -> Xml.children(properties, CAMUNDA, "property"))
                .filter(property -> property.hasAttribute("name"))
                .collect(Collectors.toMap(
                        property -> property.getAttribute("name"),
                        property -> property.getAttribute("value").strip(),
                        (first, second) -> second));
    }
}
