package org.brueckenschlag.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.jspecify.annotations.Nullable;

/** What a table decided, with what it was asked and which rules it hit. */
final class DecisionSteps {

    private final ModelHashes models;

    DecisionSteps(ModelHashes models) {
        this.models = models;
    }

    HistoryStep made(HistoricDecisionEvaluationEvent event) {
        var decision = event.getRootHistoricDecisionInstance();
        var data = decided(decision);
        var required = event.getRequiredHistoricDecisionInstances();
        if (required != null && !required.isEmpty()) {
            data.put(
                    "required",
                    required.stream().map(each -> decided(each).values()).toList());
        }
        return data.step(Kind.DECISION_MADE, decision.getActivityId(), decision.getActivityInstanceId(), null);
    }

    private StepData decided(HistoricDecisionInstanceEntity decision) {
        var data = new StepData();
        data.put("decision", decision.getDecisionDefinitionKey());
        data.put("version", versionOf(decision.getDecisionDefinitionId()));
        data.put("model", models.ofDecision(decision.getDecisionDefinitionId()).orElse(null));
        data.put("inputs", inputs(decision));
        var rules = new LinkedHashMap<String, Map<String, Object>>();
        for (var output : decision.getOutputs()) {
            var values = rules.computeIfAbsent(String.valueOf(output.getRuleId()), unused -> new LinkedHashMap<>());
            StepData.put(values, nameOf(output), output.getValue());
        }
        data.put("rules", List.copyOf(rules.keySet()));
        data.put("outputs", List.copyOf(rules.values()));
        data.put("collected", decision.getCollectResultValue());
        return data;
    }

    private static Map<String, Object> inputs(HistoricDecisionInstanceEntity decision) {
        var inputs = new LinkedHashMap<String, Object>();
        for (HistoricDecisionInputInstance input : decision.getInputs()) {
            var name = input.getClauseName();
            // two columns may bear the same label
            StepData.put(
                    inputs, name == null || inputs.containsKey(name) ? input.getClauseId() : name, input.getValue());
        }
        return inputs;
    }

    private static String nameOf(HistoricDecisionOutputInstance output) {
        return output.getVariableName() == null ? output.getClauseId() : output.getVariableName();
    }

    /** The engine writes {@code key:version:id}; without a version the id alone. */
    private static @Nullable Long versionOf(@Nullable String definition) {
        var parts = definition == null ? new String[0] : definition.split(":", -1);
        return parts.length == 3 && parts[1].matches("\\d{1,9}") ? Long.valueOf(parts[1]) : null;
    }
}
