package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One flow node of a model, as far as views and services need it.
 *
 * @param id element id, e.g. {@code Task_KonfliktAnalysieren}
 * @param kind what it is
 * @param name German label; empty where the model has none
 * @param lane name of the innermost lane around it
 * @param parent id of the sub-process around it, null at the top level
 * @param role candidate group of a user task
 * @param form key of the form of a user task or of a start event
 * @param properties {@code camunda:properties} of the element, e.g. {@code frist}
 * @param documentation {@code bpmn:documentation}: why the step is there
 * @param next ids of the elements that follow by sequence flow, with the flow's label
 */
public record ProcessElement(
        String id,
        Kind kind,
        String name,
        @Nullable String lane,
        @Nullable String parent,
        @Nullable String role,
        @Nullable String form,
        Map<String, String> properties,
        @Nullable String documentation,
        List<Next> next) {

    public ProcessElement {
        properties = Map.copyOf(properties);
        next = List.copyOf(next);
    }

    /** Kinds of flow nodes that a shared model may hold. */
    public enum Kind {
        START_EVENT,
        END_EVENT,
        CATCH_EVENT,
        BOUNDARY_EVENT,
        USER_TASK,
        DECISION,
        CALL,
        SUB_PROCESS,
        EVENT_SUB_PROCESS,
        GATEWAY,
        OTHER
    }

    /** @param label label of the sequence flow ({@code ja}), null without */
    public record Next(String element, @Nullable String label) {}
}
