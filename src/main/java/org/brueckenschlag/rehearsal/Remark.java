package org.brueckenschlag.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of an outcome should know, in codes; the view says it in words.
 *
 * @param element id of the element it is about, or the name of an event; null for the whole course
 * @param details what {@link Kind} says
 */
public record Remark(Kind kind, @Nullable String element, List<String> details) {

    public Remark {
        details = List.copyOf(details);
    }

    static Remark of(Kind kind, @Nullable String element, String... details) {
        return new Remark(kind, element, List.of(details));
    }

    /** What was noticed; the first five end a course. */
    public enum Kind {
        /** The task that comes next in the course is not open. Details: elements that are. */
        TASK_NOT_OPEN,
        /**
         * Details: key of the field; why, in each of {@link org.brueckenschlag.shared.Texts#LANGUAGES}; then the
         * sentence's key and its arguments.
         */
        ANSWER_REFUSED,
        EVENT_NOT_AWAITED,
        /** The engine could not go on there. */
        ENGINE_STUCK,
        /** Does not come to an end. */
        ENDLESS,
        /** At the end of the course this task is still open. */
        STILL_OPEN,
        /** The course had more to tell: this is the first of it. */
        ENDED_BEFORE,
        /** The course tells of a task that is not there any more: left out. */
        TASK_LEFT_OUT,
        /** The course does not tell of this task: answered as one usually would. */
        TASK_AS_USUAL,
        /** The course does not tell the answer: answered as one usually would. Details: keys of the fields. */
        QUESTION_AS_USUAL,
        /** Nobody asks any more. Details: keys of the fields. */
        ANSWER_NOT_ASKED,
        /** Open only after another wait; what stands beside it is not later. Details: number of days. */
        TASK_LATER,
        /** Open later than the course says. Details: number of days. */
        LATER
    }
}
