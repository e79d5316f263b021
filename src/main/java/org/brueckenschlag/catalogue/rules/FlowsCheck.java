package org.brueckenschlag.catalogue.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A diagram that is drawn half cannot be run: every flow has two ends, and every gateway a way out. */
@Component
class FlowsCheck implements ModelCheck {

    private static final Set<String> CATCHES = Set.of("intermediateCatchEvent", "receiveTask");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.models().forEach(model -> {
            model.root().all("sequenceFlow").forEach(flow -> flow(model, flow, findings));
            model.root().all().filter(Model::isScope).forEach(scope -> scope(model, scope, findings));
        });
    }

    private static void flow(Model model, Node flow, Findings findings) {
        var source = model.find(flow.attribute("sourceRef")).filter(Model::isFlowNode);
        var target = model.find(flow.attribute("targetRef")).filter(Model::isFlowNode);
        if (source.isEmpty() || target.isEmpty()) {
            findings.error("flow", model, flow, "catalogue.flow-loose", flow);
            return;
        }
        if (!Objects.equals(source.get().parent(), flow.parent())
                || !Objects.equals(target.get().parent(), flow.parent())) {
            findings.error("flow", model, flow, "catalogue.flow-crosses", flow);
        }
        if (target.get().is("startEvent")
                || target.get().is("boundaryEvent")
                || source.get().is("endEvent")) {
            findings.error("flow", model, flow, "catalogue.flow-end", flow);
        }
        if (source.get().is("eventBasedGateway")
                && !CATCHES.contains(target.get().name())) {
            findings.error("flow", model, flow, "catalogue.event-gateway", target.get());
        }
    }

    private static void scope(Model model, Node scope, Findings findings) {
        scope.children().stream().filter(Model::isFlowNode).forEach(node -> {
            var ways = scope.children("sequenceFlow")
                    .filter(flow -> flow.attribute("sourceRef").equals(node.id()))
                    .toList();
            if (node.name().endsWith("Gateway") && ways.isEmpty()) {
                findings.error("flow", model, node, "catalogue.gateway-end", node);
            }
            if (node.is("exclusiveGateway") || node.is("inclusiveGateway")) {
                choice(model, node, ways, findings);
            }
            if (node.is("boundaryEvent")
                    && model.find(node.attribute("attachedToRef")).isEmpty()) {
                findings.error("flow", model, node, "catalogue.boundary-loose", node);
            }
            event(model, node, findings);
        });
        if (scope.is("subProcess") && scope.children("startEvent").count() != 1) {
            findings.error("flow", model, scope, "catalogue.sub-process-start", scope);
        }
    }

    private static void choice(Model model, Node gateway, List<Node> ways, Findings findings) {
        if (ways.size() < 2) {
            return;
        }
        var standard = gateway.attribute("default");
        ways.stream()
                .filter(flow -> !flow.id().equals(standard))
                .filter(flow -> flow.child("conditionExpression").isEmpty())
                .filter(flow -> gateway.is("exclusiveGateway"))
                .forEach(flow -> findings.error("flow", model, flow, "catalogue.no-condition", flow));
        if (standard.isEmpty()) {
            findings.warn("default-flow", model, gateway, "catalogue.no-default", gateway);
        }
    }

    /** A message or signal without a name never comes. */
    private static void event(Model model, Node node, Findings findings) {
        node.eventDefinition().ifPresent(definition -> {
            var reference = switch (definition.name()) {
                case "messageEventDefinition" -> "messageRef";
                case "signalEventDefinition" -> "signalRef";
                default -> "";
            };
            var throwsMessage =
                    reference.equals("messageRef") && (node.is("endEvent") || node.is("intermediateThrowEvent"));
            if (!reference.isEmpty()
                    && !throwsMessage
                    && model.referredName(definition, reference).isBlank()) {
                findings.error("event", model, node, "catalogue.event-unnamed", node);
            }
        });
        if (node.is("receiveTask") && model.referredName(node, "messageRef").isBlank()) {
            findings.error("event", model, node, "catalogue.event-unnamed", node);
        }
    }
}
