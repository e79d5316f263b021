package org.brueckenschlag.tasks;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine holds of one matter and of the processes that it calls.
 *
 * @param definitions by instance: id of the version that it runs on
 * @param activities by run: id of the element
 * @param tasks by id
 * @param variables by {@link Place}: the value in the trail's types, null for null
 */
public record RunningMatter(
        Map<String, String> definitions,
        Map<String, String> activities,
        Map<String, Task> tasks,
        Map<Place, @Nullable Object> variables) {

    /**
     * An open task.
     *
     * @param groups that may do it
     */
    public record Task(
            String element,
            @Nullable String assignee,
            Set<String> groups,
            @Nullable Instant due) {}

    /** @param scope id of a task, of a run, or of an instance */
    public record Place(String name, String scope) {}
}
