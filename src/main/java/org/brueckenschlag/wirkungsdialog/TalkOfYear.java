package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreements;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.GoalsOfYear;
import org.jspecify.annotations.Nullable;

/**
 * What agency and funder talk about, in that order: first what they had agreed, then what came otherwise than planned.
 *
 * @param version of the dossier whose figures these are; 0 where none is frozen and they are those of now
 * @param at as of when
 * @param goals where no yearly cycle plans that year, what was agreed about the year before and nothing else; null
 *     where there is neither
 */
public record TalkOfYear(
        int year, int version, Instant at, @Nullable GoalsOfYear goals, List<Point> points) {

    public TalkOfYear {
        points = List.copyOf(points);
    }

    /** One point of the agenda. */
    public sealed interface Point {

        /** What was agreed when the year before was talked about. */
        record Remembered(Agreements agreements) implements Point {}

        /**
         * A figure that missed its target.
         *
         * @param together figures that nobody may look at without this one, and the other way round
         * @param goals that are measured by it
         */
        record Deviation(Trend trend, List<Trend> together, List<Goal> goals) implements Point {

            public Deviation {
                together = List.copyOf(together);
                goals = List.copyOf(goals);
            }
        }

        /** Goals that are off course and measured by none of the figures above. */
        record OffCourse(List<Goal> goals) implements Point {

            public OffCourse {
                goals = List.copyOf(goals);
            }
        }

        /** Figures that reached their target. */
        record Reached(List<Trend> trends) implements Point {

            public Reached {
                trends = List.copyOf(trends);
            }
        }

        /** What the dossier says of it, word by word. */
        record Told(Section section) implements Point {}

        /** @param agreements null while nothing is agreed */
        record Agreeing(@Nullable Agreements agreements) implements Point {}
    }
}
