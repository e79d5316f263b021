package org.brueckenschlag.survey;

import java.util.List;

/** @param codes one for each sheet, known here and never again: the program keeps their hashes alone */
public record NewSurvey(Survey survey, List<String> codes) {

    public NewSurvey {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "NewSurvey[" + survey.id() + "]";
    }
}
