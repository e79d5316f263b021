package org.brueckenschlag.catalogue.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ElementName;
import org.brueckenschlag.catalogue.ElementName.Place;
import org.brueckenschlag.catalogue.ElementNames;
import org.brueckenschlag.catalogue.ElementNames.Drawn;
import org.brueckenschlag.catalogue.PackageFinding;
import org.jspecify.annotations.Nullable;

/** A BPMN file, read. */
final class Model {

    private static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "userTask",
            "manualTask",
            "receiveTask",
            "businessRuleTask",
            "serviceTask",
            "sendTask",
            "scriptTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "complexGateway");

    private static final Set<String> NAMED = Set.of("sequenceFlow", "process", "participant", "lane");

    private final String file;
    private final Node root;
    private final Map<String, Node> byId = new HashMap<>();
    private @Nullable ElementNames names;

    Model(String file, Node root) {
        this.file = file;
        this.root = root;
        root.all().filter(node -> !node.id().isEmpty()).forEach(node -> byId.putIfAbsent(node.id(), node));
    }

    String file() {
        return file;
    }

    Node root() {
        return root;
    }

    Optional<Node> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What people call it, or the element around it that they know. */
    ElementName name(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::parent)
                .flatMap(around -> names().of(around.id()).stream())
                .findFirst()
                .orElseGet(() -> new ElementName("process", "", Place.ALONE, 0, null, null));
    }

    private ElementNames names() {
        if (names == null) {
            names = new ElementNames(root.all()
                    .filter(node -> !node.id().isEmpty())
                    .filter(node -> isFlowNode(node) || NAMED.contains(node.name()))
                    .map(Model::drawn)
                    .toList());
        }
        return names;
    }

    private static Drawn drawn(Node node) {
        var waits = node.eventDefinition()
                .filter(definition -> definition.is("timerEventDefinition"))
                .isPresent();
        return new Drawn(
                node.id(),
                ElementNames.kind(node.name(), waits),
                PackageFinding.plain(node.attribute("name")),
                node.attribute("attachedToRef"),
                node.attribute("sourceRef"),
                node.attribute("targetRef"));
    }

    List<Node> processes() {
        return root.children("process").toList();
    }

    /** Those that the engine runs. */
    List<Node> executable() {
        return processes().stream()
                .filter(process -> process.attribute("isExecutable").equals("true"))
                .toList();
    }

    Stream<Node> flowNodes() {
        return root.all().filter(Model::isFlowNode);
    }

    static boolean isFlowNode(Node node) {
        return Node.BPMN.equals(node.namespace()) && FLOW_NODES.contains(node.name());
    }

    static boolean isScope(Node node) {
        return node.is("process") || node.is("subProcess") || node.is("transaction") || node.is("adHocSubProcess");
    }

    static boolean isEventSubProcess(Node node) {
        return node.is("subProcess") && node.attribute("triggeredByEvent").equals("true");
    }

    /** The name that a definition refers to: {@code signalRef} of a signal event, say; empty where there is none. */
    String referredName(Node definition, String reference) {
        return find(definition.attribute(reference))
                .map(target -> target.attribute("name"))
                .orElse("");
    }
}
