package org.brueckenschlag.audit;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.survey.SurveyClosed;
import org.brueckenschlag.survey.SurveyKept;
import org.brueckenschlag.survey.SurveyOpened;
import org.brueckenschlag.survey.SurveyQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes that groups were asked, what was counted, and that the answers are gone; never a code or an answer. Where they
 * are a matter's groups it stands in the matter's own chain, and goes with it.
 */
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
        append(
                survey,
                event.matter(),
                Doer.of(event.actor()),
                List.of(TrailStep.of("survey_opened", survey.openedAt(), data)));
    }

    @EventListener
    @Order(30)
    void on(SurveyClosed event) {
        var survey = event.survey();
        var at = Objects.requireNonNull(survey.closedAt());
        append(
                survey,
                event.matter(),
                event.actor() == null ? Doer.SYSTEM : Doer.of(event.actor()),
                List.of(
                        TrailStep.of("survey_closed", at, counted(survey)),
                        TrailStep.of("survey_answers_deleted", at, about(survey))));
    }

    @EventListener
    @Order(30)
    void on(SurveyKept event) {
        var survey = event.survey();
        append(survey, null, Doer.SYSTEM, List.of(TrailStep.of("survey_kept", event.at(), counted(survey))));
    }

    private static TreeMap<String, Object> counted(Survey survey) {
        var data = about(survey);
        data.put("threshold", (long) survey.threshold());
        if (survey.answered() != null) {
            data.put("answered", (long) survey.answered());
        }
        survey.results()
                .forEach(result -> data.put(
                        "count_" + result.question().key(),
                        result.counts().stream().map(SurveyAuditing::told).toList()));
        return data;
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

    private void append(Survey survey, @Nullable MatterId matter, Doer doer, List<TrailStep> steps) {
        if (matter != null) {
            ledger.appendToMatter(Chain.ofMatter(matter, survey.agency()), doer, steps);
            return;
        }
        ledger.append(new Ledger.Subject(Chain.deployments(survey.agency()), doer, steps));
    }
}
