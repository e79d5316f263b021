package org.brueckenschlag.survey;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/** What came of closed surveys, for documents; whoever asks has the right to it. */
@Component
public class SurveyResults {

    private final JdbcSurveys surveys;

    SurveyResults(JdbcSurveys surveys) {
        this.surveys = surveys;
    }

    /** The oldest first. */
    public List<Survey> closed(AgencyId agency, int year) {
        return surveys.of(agency, year).reversed().stream()
                .filter(survey -> !survey.isOpen())
                .toList();
    }
}
