package org.brueckenschlag.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What whoever holds a sheet can do: without an account, once. */
public interface SurveyAnswering {

    /** Empty alike for a code that nobody made, one that was used and one whose survey is closed. */
    Optional<Asked> find(String code);

    /**
     * Uses the code up and keeps the answers, so that nothing says which of them came together.
     *
     * @param answers at least one, to what is asked; what was left out is absent
     * @return false where the code is none (any more)
     * @throws org.brueckenschlag.shared.Refused {@code survey.nothing-answered}
     */
    boolean answer(String code, Map<SurveyQuestion, SurveyAnswer> answers);

    /** @param agency its name */
    record Asked(String agency, SurveyPurpose purpose, List<SurveyQuestion> questions, LocalDate until) {

        public Asked {
            questions = List.copyOf(questions);
        }
    }
}
