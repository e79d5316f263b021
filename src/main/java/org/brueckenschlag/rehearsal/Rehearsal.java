package org.brueckenschlag.rehearsal;

import java.time.Instant;
import java.util.List;

/**
 * How the courses go on a draft.
 *
 * @param current whether the draft is still what it was then
 */
public record Rehearsal(Instant at, boolean current, List<Comparison> courses) {

    public Rehearsal {
        courses = List.copyOf(courses);
    }

    /** How many go on no more that did before. */
    public int stuck() {
        return (int) courses.stream().filter(Comparison::isHindered).count();
    }

    /** How many go on, but not as before: to another end, with more tasks or fewer, later. */
    public int otherwise() {
        return (int) courses.stream()
                .filter(course -> !course.isAlike() && !course.isHindered())
                .count();
    }

    /**
     * One course on both versions.
     *
     * @param title in German, as it stands in the course
     * @param before on the version that the draft began with
     */
    public record Comparison(String course, String title, Outcome before, Outcome after) {

        /** Whether nothing differs. */
        public boolean isAlike() {
            return before.equals(after);
        }

        /** Whether it goes on no more, and did before. */
        public boolean isHindered() {
            return after.state() == Outcome.State.STOPPED && before.state() != Outcome.State.STOPPED;
        }
    }
}
