package org.brueckenschlag.ui.matters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.ui.progress.Run;

/** The answers that were given in each run of a task, and what a table decided in each run of a decision. */
record GivenAnswers(Map<String, Map<?, ?>> byRun, Map<String, HistoryStep> decisions) {

    GivenAnswers {
        byRun = Map.copyOf(byRun);
        decisions = Map.copyOf(decisions);
    }

    static GivenAnswers of(List<TrailEntry> trail) {
        var runOfTask = new HashMap<String, String>();
        var answers = new HashMap<String, Map<?, ?>>();
        var decisions = new HashMap<String, HistoryStep>();
        for (var entry : trail) {
            for (var step : entry.steps()) {
                take(step, runOfTask, answers);
                if (step.kind() == HistoryStep.Kind.DECISION_MADE && step.activity() != null) {
                    decisions.put(step.activity(), step);
                }
            }
        }
        return new GivenAnswers(answers, decisions);
    }

    Map<?, ?> of(Run run) {
        return byRun.getOrDefault(run.id(), Map.of());
    }

    Optional<HistoryStep> decisionOf(Run run) {
        return Optional.ofNullable(decisions.get(run.id()));
    }

    // Answers are recorded before the engine moves, so they name the task and not always the run.
    private static void take(HistoryStep step, Map<String, String> runOfTask, Map<String, Map<?, ?>> answers) {
        if (step.kind() == HistoryStep.Kind.TASK_CREATED && step.task() != null && step.activity() != null) {
            runOfTask.put(step.task(), step.activity());
        }
        if (step.kind() == HistoryStep.Kind.ANSWERS_GIVEN && step.data().get("answers") instanceof Map<?, ?> given) {
            var run =
                    step.activity() != null ? step.activity() : step.task() == null ? null : runOfTask.get(step.task());
            if (run != null) {
                answers.put(run, given);
            }
        }
    }
}
