package org.brueckenschlag.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the trail tells of a closed matter, as far as it went through its own process: not what the processes that it
 * called did.
 *
 * @param version that it ran on at its end
 * @param moments in their order
 */
public record RecordedCourse(ProcessVersionId version, Instant began, Instant ended, List<Moment> moments) {

    public RecordedCourse {
        moments = List.copyOf(moments);
    }

    /** One thing that happened. */
    public sealed interface Moment permits Started, Ended, Answered, Decided {}

    /**
     * A step began.
     *
     * @param run of the step, for a step can be done more than once
     * @param around the run around it: of the matter or of a sub-process
     * @param isRound one round of a step that is done several times
     */
    public record Started(String run, String around, String element, boolean isRound, Instant at) implements Moment {}

    /** @param isCancelled whether something stopped it */
    public record Ended(String run, boolean isCancelled, Instant at) implements Moment {}

    /** Answers for the whole matter; those that are free text are not among them. */
    public record Answered(Map<String, Object> answers) implements Moment {

        public Answered {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * @param element that asked the table
     * @param inputs by the label of their columns
     * @param outputs one map for each row that counted
     */
    public record Decided(
            @Nullable String element, String decision, Map<String, Object> inputs, List<Map<String, Object>> outputs)
            implements Moment {

        public Decided {
            inputs = Map.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }
}
