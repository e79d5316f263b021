package org.brueckenschlag.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.jspecify.annotations.Nullable;

/** What the engine remembers of a matter, without the counters of its loops. */
final class VariableSteps {

    /** Counters of loops: noise in every row, and all of it follows from the activities. */
    private static final Set<String> COUNTERS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private VariableSteps() {}

    /** Of a loop: in no trail. */
    static boolean isCounter(String variable) {
        return COUNTERS.contains(variable);
    }

    static @Nullable HistoryStep of(MatterId matter, HistoricVariableUpdateEventEntity event) {
        if (COUNTERS.contains(event.getVariableName()) || "migrate".equals(event.getEventType())) {
            return null;
        }
        var data = new StepData();
        data.put("name", event.getVariableName());
        if (event.getTaskId() != null || !matter.value().equals(event.getExecutionId())) {
            // a modification sets local variables before the activity has begun
            var scope = event.getScopeActivityInstanceId();
            data.put("scope", scope == null ? event.getExecutionId() : scope);
        }
        if ("delete".equals(event.getEventType())) {
            return data.step(Kind.VARIABLE_DELETED, null, event.getActivityInstanceId(), event.getTaskId());
        }
        data.put("value", valueOf(event));
        return data.step(Kind.VARIABLE_SET, null, event.getActivityInstanceId(), event.getTaskId());
    }

    private static @Nullable Object valueOf(HistoricVariableUpdateEventEntity event) {
        return switch (event.getSerializerName()) {
            case "string" -> event.getTextValue();
            case "integer", "long", "short" -> event.getLongValue();
            case "double" -> event.getDoubleValue();
            case "boolean" -> event.getLongValue() == null ? null : event.getLongValue() == 1;
            case "date" ->
                event.getLongValue() == null
                        ? null
                        : Instant.ofEpochMilli(event.getLongValue()).toString();
            case JsonSerializer.NAME -> json(event);
            case null, default -> null;
        };
    }

    private static @Nullable Object json(HistoricVariableUpdateEventEntity event) {
        if (event.getTextValue() != null) {
            return JsonValues.read(event.getTextValue());
        }
        return event.getByteValue() == null
                ? null
                : JsonValues.read(new String(event.getByteValue(), StandardCharsets.UTF_8));
    }
}
