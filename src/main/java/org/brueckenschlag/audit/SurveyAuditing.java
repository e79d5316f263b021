package org.brueckenschlag.audit;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.survey.SurveyClosed;
import org.brueckenschlag.survey.SurveyOpened;
import org.brueckenschlag.survey.SurveyQuestion;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes that groups were asked, what was counted, and that the answers are gone; never a code or an answer. */
@Component
class SurveyAuditing {

    private final Ledger ledger;

    SurveyAuditing(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    @Order(30)
    void on(SurveyOpened event) {
        var survey = event.survey();
        var data = about(survey);
        data.put("purpose", survey.purpose().key());
        data.put(
                "questions",
                survey.questions().stream().map(SurveyQuestion::key).toList());
        data.put("sheets", (long) survey.sheets());
        data.put("threshold", (long) survey.threshold());
        data.put("until", survey.until().toString());
        if (survey.number() != null) {
            data.put("number", survey.number());
        }
        append(survey, Doer.of(event.actor()), List.of(TrailStep.of("survey_opened", survey.openedAt(), data)));
    }

    @EventListener
    @Order(30)
    void on(SurveyClosed event) {
        var survey = event.survey();
        var at = Objects.requireNonNull(survey.closedAt());
        var closed = about(survey);
        if (survey.answered() != null) {
            closed.put("answered", (long) survey.answered());
        }
        survey.results()
                .forEach(result -> closed.put(
                        "count_" + result.question().key(),
                        result.counts().stream().map(SurveyAuditing::told).toList()));
        append(
                survey,
                event.actor() == null ? Doer.SYSTEM : Doer.of(event.actor()),
                List.of(
                        TrailStep.of("survey_closed", at, closed),
                        TrailStep.of("survey_answers_deleted", at, about(survey))));
    }

    private static TreeMap<String, Object> about(Survey survey) {
        var data = new TreeMap<String, Object>();
        data.put("survey", survey.id());
        data.put("year", (long) survey.year());
        return data;
    }

    private static String told(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> String.valueOf(shown.count());
            case Cell.Few few -> "<" + few.below();
            case Cell.Covered unused -> SmallCells.COVERED;
        };
    }

    private void append(Survey survey, Doer doer, List<TrailStep> steps) {
        ledger.append(new Ledger.Subject(Chain.deployments(survey.agency()), doer, steps));
    }
}
