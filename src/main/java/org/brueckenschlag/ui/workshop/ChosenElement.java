package org.brueckenschlag.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the chosen element of the diagram says, in plain values; without an id nothing is chosen.
 *
 * @param kind {@code task}, {@code decision}, {@code gateway}, {@code wait}, {@code flow} …; empty for what is not
 *     changed here
 * @param waysIn how many ways lead to it
 * @param waysOut how many ways lead on from it
 * @param branches ids of the ways out of a gateway
 * @param otherwise the way that is gone where no condition holds; empty without
 * @param fromGateway whether a flow is one of several ways out
 */
record ChosenElement(
        String id,
        String kind,
        String type,
        String name,
        String role,
        String form,
        String decision,
        String help,
        String frist,
        String erinnerung,
        String hinweis,
        String duration,
        String condition,
        int waysIn,
        int waysOut,
        List<String> branches,
        String otherwise,
        boolean isDefault,
        boolean fromGateway,
        boolean locked) {

    private static final Set<String> STEPS =
            Set.of("task", "decision", "call", "part", "wait", "event", "step", "start");

    static final ChosenElement NOTHING = of(JsonNodeFactory.instance.objectNode());

    static ChosenElement of(ObjectNode said) {
        var branches = new ArrayList<String>();
        said.path("branches").forEach(branch -> branches.add(branch.asString()));
        return new ChosenElement(
                text(said, "id"),
                text(said, "kind"),
                text(said, "type"),
                text(said, "name"),
                text(said, "role"),
                text(said, "form"),
                text(said, "decision"),
                text(said, "help"),
                text(said, "frist"),
                text(said, "erinnerung"),
                text(said, "hinweis"),
                text(said, "duration"),
                text(said, "condition"),
                said.path("waysIn").asInt(0),
                said.path("waysOut").asInt(0),
                List.copyOf(branches),
                text(said, "otherwise"),
                said.path("isDefault").asBoolean(false),
                said.path("fromGateway").asBoolean(false),
                said.path("locked").asBoolean(false));
    }

    boolean isNothing() {
        return id.isEmpty();
    }

    /** Whether a way may lead out of it, and none does; gateways say that themselves. */
    boolean leadsNowhere() {
        return STEPS.contains(kind) && waysOut == 0 && !type.equals("bpmn:EventSubProcess");
    }

    private static String text(ObjectNode said, String name) {
        return said.path(name).asString("");
    }
}
