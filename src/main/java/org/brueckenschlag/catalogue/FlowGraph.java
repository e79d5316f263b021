package org.brueckenschlag.catalogue;

import static org.brueckenschlag.catalogue.Xml.BPMN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Where each step of a diagram leads, and on what condition. */
final class FlowGraph {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Way>> ways = new HashMap<>();

    FlowGraph(String bpmn) {
        Xml.descendants(Xml.parse(bpmn)).forEach(element -> {
            if (Xml.is(element, BPMN, "sequenceFlow")) {
                ways.computeIfAbsent(element.getAttribute("sourceRef"), source -> new ArrayList<>())
                        .add(way(element));
            } else if (ModelReading.isFlowNode(element)) {
                nodes.put(element.getAttribute("id"), node(element));
            }
        });
    }

    Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** In the order of the file, in which the engine asks their conditions. */
    List<Way> waysFrom(String id) {
        return ways.getOrDefault(id, List.of());
    }

    /** Timers at the border of a step. */
    List<Node> timersAt(String id) {
        return nodes.values().stream()
                .filter(node -> id.equals(node.host()) && node.timer() != null)
                .toList();
    }

    /** What decides where it leads, whatever stands behind it. */
    String choice(String id) {
        var standard = node(id).map(Node::standard).orElse(null);
        return waysFrom(id).stream()
                .map(way -> way.id() + (way.id().equals(standard) ? "!" : "") + way.condition())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Way way(Element flow) {
        return new Way(
                flow.getAttribute("id"),
                flow.getAttribute("targetRef"),
                Xml.child(flow, BPMN, "conditionExpression").map(Xml::text).orElse(""));
    }

    private static Node node(Element element) {
        var definitions = Xml.children(element).stream()
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .toList();
        return new Node(
                element.getAttribute("id"),
                "true".equals(element.getAttribute("triggeredByEvent")) ? "eventSubProcess" : element.getLocalName(),
                Xml.attribute(element, "attachedToRef").orElse(null),
                Xml.attribute(element, "default").orElse(null),
                definitions.stream().map(Element::getLocalName).findFirst().orElse(null),
                definitions.stream()
                        .flatMap(definition -> Xml.children(definition, BPMN, "timeDuration"))
                        .map(Xml::text)
                        .findFirst()
                        .orElse(null),
                Xml.camunda(element, "decisionRef").orElse(null),
                Xml.camunda(element, "resultVariable").orElse(null),
                Xml.camunda(element, "mapDecisionResult").orElse(""));
    }

    /**
     * @param host of an event at its border
     * @param standard id of the way that is taken where no condition holds
     * @param event local name of its event definition
     * @param timer how long it waits, as BPMN writes it
     * @param decision key of the table that it asks
     * @param result name of the variable that the table's answer becomes
     * @param mapping how the answer is put into it
     */
    record Node(
            String id,
            String type,
            @Nullable String host,
            @Nullable String standard,
            @Nullable String event,
            @Nullable String timer,
            @Nullable String decision,
            @Nullable String result,
            String mapping) {

        boolean isChoice() {
            return type.equals("exclusiveGateway");
        }

        boolean isWaitForOneOfSeveral() {
            return type.equals("eventBasedGateway");
        }

        boolean isTask() {
            return type.equals("userTask");
        }

        boolean isWaitForOthers() {
            return type.equals("receiveTask")
                    || type.equals("intermediateCatchEvent") && timer == null && !"linkEventDefinition".equals(event);
        }
    }

    /** @param condition FEEL or an expression; empty without */
    record Way(String id, String target, String condition) {}
}
