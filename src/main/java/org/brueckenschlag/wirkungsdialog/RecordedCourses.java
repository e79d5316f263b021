package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;

/** What the trail tells of an agency's matters. Port, implemented by {@code audit}. */
public interface RecordedCourses {

    /** The matters, in the order in which they began. */
    void each(AgencyId agency, Consumer<MatterId> reader);

    /** Those of one process, the newest first. */
    List<MatterId> newestOf(AgencyId agency, String process, int limit);

    /** Empty where the trail keeps nothing of it (any more). */
    Optional<Course> of(MatterId matter, AgencyId agency);

    /**
     * Course of a matter.
     *
     * @param socialSpace that it began with
     * @param transactions the steps of each, in their order
     */
    record Course(
            MatterId matter,
            AgencyId agency,
            String number,
            String socialSpace,
            Instant startedAt,
            List<List<HistoryStep>> transactions) {

        public Course {
            transactions = List.copyOf(transactions);
        }
    }
}
