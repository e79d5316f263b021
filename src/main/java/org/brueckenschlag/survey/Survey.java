package org.brueckenschlag.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A survey and, once it is closed, what came of it.
 *
 * @param number of the matter whose groups were asked; null where it is about the year
 * @param sheets how many codes there were
 * @param closedAt null while it is open
 * @param answered how many sheets were answered; null while it is open and where they were too few
 * @param results empty while it is open and where they were too few
 */
public record Survey(
        String id,
        AgencyId agency,
        int year,
        SurveyPurpose purpose,
        @Nullable String number,
        List<SurveyQuestion> questions,
        int sheets,
        int threshold,
        Instant openedAt,
        LocalDate until,
        @Nullable Instant closedAt,
        @Nullable Integer answered,
        List<Result> results) {

    public Survey {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Closed, and nothing of it is kept. */
    public boolean hadTooFew() {
        return closedAt != null && answered == null;
    }

    /** @param counts of yes, partly, no, and of those who left it out; together all that answered */
    public record Result(SurveyQuestion question, List<Cell> counts) {

        public Result {
            counts = List.copyOf(counts);
        }
    }
}
