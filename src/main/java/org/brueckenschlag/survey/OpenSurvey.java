package org.brueckenschlag.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks groups for their answers.
 *
 * @param year that the answers tell of
 * @param number of the matter whose groups are asked; null where it is about the year
 * @param sheets how many can answer: one code for each
 * @param threshold fewer answers than that are not counted at all
 * @param until last day on which somebody can answer
 */
public record OpenSurvey(
        int year,
        SurveyPurpose purpose,
        @Nullable String number,
        List<SurveyQuestion> questions,
        int sheets,
        int threshold,
        LocalDate until) {

    public OpenSurvey {
        questions = List.copyOf(questions);
    }
}
