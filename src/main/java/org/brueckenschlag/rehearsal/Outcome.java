package org.brueckenschlag.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a course went on one version.
 *
 * @param endCode code of the end that was reached, null where there is none
 * @param method code of the method that was chosen, null where none was
 * @param steps how many tasks were done, in the matter and in those that it called
 * @param days calendar days from the enquiry to the end, or to where it stopped
 */
public record Outcome(
        State state, @Nullable String endCode, @Nullable String method, int steps, int days, List<Remark> remarks) {

    public Outcome {
        remarks = List.copyOf(remarks);
    }

    public enum State {
        ENDED,
        /** The course is told, and the matter still runs. */
        OPEN,
        /** Could not go on; a remark says where and why. */
        STOPPED
    }
}
