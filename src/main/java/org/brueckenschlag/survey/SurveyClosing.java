package org.brueckenschlag.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.MatterExpired;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.survey.Survey.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts the answers of a survey and deletes them, in one transaction. Only what may be shown is kept of the counts.
 */
@Component
class SurveyClosing {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyClosing.class);
    private static final int AT_ONCE = 100;

    private final JdbcSurveys surveys;
    private final JdbcSurveyAnswers answers;
    private final MatterTransactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveyClosing(
            JdbcSurveys surveys,
            JdbcSurveyAnswers answers,
            MatterTransactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void closeThoseThatAreOver() {
        var today = LocalDate.ofInstant(clock.instant(), SurveysOfAgency.ZONE);
        for (var survey : surveys.due(today, AT_ONCE)) {
            try {
                close(survey, null);
            } catch (RuntimeException e) {
                LOG.warn("survey {} could not be closed; nobody can answer it any more", survey.id(), e);
            }
        }
    }

    /** With it goes what its groups said: nobody could say any more whom they were asked about. */
    @EventListener
    void on(MatterExpired expired) {
        surveys.remove(expired.matter());
    }

    /** @return false where somebody else was first */
    boolean close(Survey survey, @Nullable Actor actor) {
        return transactions.run(() -> {
            if (!surveys.close(survey.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
                return false;
            }
            // first the codes: whoever is just answering has answered when they are gone
            var answered = survey.sheets() - answers.removeCodes(survey.id());
            if (answered >= survey.threshold()) {
                surveys.keep(survey.id(), answered, results(survey, answered, answers.counted(survey.id())));
            }
            answers.remove(survey.id());
            events.publishEvent(new SurveyClosed(
                    actor, surveys.find(survey.agency(), survey.id()).orElseThrow()));
            return true;
        });
    }

    static List<Result> results(Survey survey, int answered, Map<SurveyQuestion, Map<SurveyAnswer, Long>> counted) {
        var cells = SmallCells.of(Audience.PUBLIC, survey.threshold());
        return survey.questions().stream()
                .map(question ->
                        new Result(question, cells.parts(counts(answered, counted.getOrDefault(question, Map.of())))))
                .toList();
    }

    /** And of those who left it out. */
    private static List<Long> counts(int answered, Map<SurveyAnswer, Long> given) {
        var counts = new ArrayList<>(Arrays.stream(SurveyAnswer.values())
                .map(answer -> given.getOrDefault(answer, 0L))
                .toList());
        counts.add(answered - counts.stream().mapToLong(Long::longValue).sum());
        return counts;
    }
}
