package org.brueckenschlag.ui.matters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.matters.HistoryStep;

/** The answers that were given in each run of a task. */
record GivenAnswers(Map<String, Map<?, ?>> byRun) {

    GivenAnswers {
        byRun = Map.copyOf(byRun);
    }

    static GivenAnswers of(List<TrailEntry> trail) {
        var runOfTask = new HashMap<String, String>();
        var answers = new HashMap<String, Map<?, ?>>();
        for (var entry : trail) {
            for (var step : entry.steps()) {
                take(step, runOfTask, answers);
            }
        }
        return new GivenAnswers(answers);
    }

    Map<?, ?> of(Run run) {
        return byRun.getOrDefault(run.id(), Map.of());
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
