package org.brueckenschlag.catalogue.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How sub-processes can be left: seen from around them they are one step. */
final class Exits {

    private static final Set<String> FROM_INSIDE = Set.of("errorEventDefinition", "escalationEventDefinition");

    private final Map<Node, Boolean> completes = new HashMap<>();

    /** What became of a thrown event. */
    enum Thrown {
        /** Nobody stops: it goes on, or ends where it stands. */
        GOES_ON,
        /** An event sub-process of the same scope takes over and ends it. */
        ENDS_SCOPE,
        /** Something around the scope stops it. */
        LEAVES
    }

    void put(Node scope, boolean canComplete) {
        completes.put(scope, canComplete);
    }

    boolean canComplete(Node step) {
        return completes.getOrDefault(step, true);
    }

    /** Whether an event at the border can happen: what comes from outside always can. */
    static boolean canHappen(Model model, Node host, Node boundary) {
        var definition = boundary.eventDefinition();
        if (definition.isEmpty() || !FROM_INSIDE.contains(definition.get().name()) || !Model.isScope(host)) {
            return true;
        }
        return host.all()
                .anyMatch(inside -> inside.is("callActivity")
                        || (inside.is("endEvent") || inside.is("intermediateThrowEvent"))
                                && inside.eventDefinition()
                                        .filter(thrown -> catches(model, definition.get(), thrown))
                                        .isPresent());
    }

    static Thrown thrown(Model model, Node event) {
        var definition = event.eventDefinition().filter(thrown -> FROM_INSIDE.contains(thrown.name()));
        if (definition.isEmpty()) {
            return Thrown.GOES_ON;
        }
        var first = true;
        for (var scope = event.parent(); scope != null && Model.isScope(scope); scope = scope.parent()) {
            if (isCaughtByEventSubProcess(model, scope, event, definition.get())) {
                return first ? Thrown.ENDS_SCOPE : Thrown.LEAVES;
            }
            if (isCaughtAtBorder(model, scope, definition.get())) {
                return Thrown.LEAVES;
            }
            first = false;
        }
        return Thrown.GOES_ON;
    }

    private static boolean isCaughtByEventSubProcess(Model model, Node scope, Node event, Node thrown) {
        return scope.children("subProcess")
                .filter(Model::isEventSubProcess)
                .filter(catching -> catching.all().noneMatch(event::equals))
                .flatMap(catching -> catching.children("startEvent"))
                .filter(start -> !start.attribute("isInterrupting").equals("false"))
                .anyMatch(start -> start.eventDefinition()
                        .filter(definition -> catches(model, definition, thrown))
                        .isPresent());
    }

    private static boolean isCaughtAtBorder(Model model, Node scope, Node thrown) {
        return scope.parent() != null
                && Objects.requireNonNull(scope.parent())
                        .children("boundaryEvent")
                        .filter(boundary -> boundary.attribute("attachedToRef").equals(scope.id()))
                        .filter(boundary ->
                                !boundary.attribute("cancelActivity").equals("false"))
                        .anyMatch(boundary -> boundary.eventDefinition()
                                .filter(definition -> catches(model, definition, thrown))
                                .isPresent());
    }

    private static boolean catches(Model model, Node catching, Node thrown) {
        if (!catching.name().equals(thrown.name())) {
            return false;
        }
        var reference = catching.is("errorEventDefinition") ? "errorRef" : "escalationRef";
        var code = catching.is("errorEventDefinition") ? "errorCode" : "escalationCode";
        var caught = catching.attribute(reference);
        return caught.isEmpty()
                || caught.equals(thrown.attribute(reference))
                || code(model, caught, code).equals(code(model, thrown.attribute(reference), code));
    }

    private static String code(Model model, String id, String attribute) {
        return model.find(id).map(node -> node.attribute(attribute)).orElse(id);
    }
}
