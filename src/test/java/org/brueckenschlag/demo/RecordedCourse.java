package org.brueckenschlag.demo;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.identity.Actor;

/**
 * A scenario as it once went in the product: what is needed to do it again, there or in another engine that runs the
 * same model, without a clock that is moved.
 *
 * @param variables what the product gives to a new instance
 * @param endElement the end event that it reached
 */
public record RecordedCourse(
        String scenario,
        String process,
        String socialSpace,
        Map<String, Object> variables,
        Actor starter,
        List<Step> steps,
        String endElement) {

    public RecordedCourse {
        steps = List.copyOf(steps);
        variables = Map.copyOf(variables);
    }

    /**
     * @param before timers that ran before it, in their order
     * @param position of the task among the open ones of that element, in the order of their ids: where there is a task
     *     for each party group, it says whose
     * @param answers as somebody gives them
     * @param routing those that the model reads
     * @param local those that the model reads for one party group
     */
    public record Step(
            List<Timer> before,
            String element,
            int position,
            Actor actor,
            Map<String, Object> answers,
            Map<String, Object> routing,
            Map<String, Object> local) {}

    /**
     * @param element the event it belongs to
     * @param position among the waiting ones of that element, in the order of their ids
     */
    public record Timer(String element, int position) {}
}
