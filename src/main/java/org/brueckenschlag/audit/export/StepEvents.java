package org.brueckenschlag.audit.export;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.export.LoggedEvent.Transition;
import org.brueckenschlag.matters.HistoryStep;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the events that one step tells: when it was, who did it and where it stands in the trail.
 *
 * @param told where they are added
 * @param id of the step: its entry and its place in there
 * @param unnamed stands for an activity without a label
 */
record StepEvents(
        List<LoggedEvent> told,
        RecordedMatter.Entry entry,
        HistoryStep step,
        String id,
        AccountNames accounts,
        String unnamed) {

    void event(String activity, Transition transition, Map<String, Object> details) {
        put(activity, step.element(), transition, role(), group(), null, null, details);
    }

    void ofTask(LoggedTask task, String activity, Transition transition, Map<String, Object> details) {
        put(activity, task.element(), transition, task.role(), task.group(), task.number(), null, details);
    }

    /** @param number counts a matter's decisions from 1 */
    void ofDecision(String activity, int number, Map<String, Object> details) {
        put(activity, step.element(), Transition.COMPLETE, role(), null, null, number, details);
    }

    private String role() {
        return entry.roles().size() == 1 ? entry.roles().getFirst() : "";
    }

    private @Nullable String group() {
        return new StepData(step.data()).text("group").orElse(null);
    }

    private void put(
            String activity,
            @Nullable String element,
            Transition transition,
            String role,
            @Nullable String group,
            @Nullable Integer task,
            @Nullable Integer decision,
            Map<String, Object> details) {
        told.add(new LoggedEvent(
                id,
                activity.isBlank() ? unnamed : activity,
                element,
                transition,
                step.at().truncatedTo(ChronoUnit.SECONDS),
                role,
                accounts.resource(entry.account(), entry.roles()),
                group,
                task,
                decision,
                details));
    }
}
