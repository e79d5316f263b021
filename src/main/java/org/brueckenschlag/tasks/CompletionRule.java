package org.brueckenschlag.tasks;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.Finding;

/** Speaks before a task is completed: what must be true beyond what its form can tell. */
@FunctionalInterface
public interface CompletionRule {

    /**
     * @param answers as the form took them
     * @return what is in the way, at the fields; empty for nothing
     */
    List<Finding> findings(TaskCard task, Map<String, Object> answers);
}
