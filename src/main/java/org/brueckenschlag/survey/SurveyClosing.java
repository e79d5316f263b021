package org.brueckenschlag.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterCounted;
import org.brueckenschlag.matters.MatterExpired;
import org.brueckenschlag.matters.MatterLock;
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
    private final ShownCounts shown;
    private final MatterLock matters;
    private final MatterTransactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveyClosing(
            JdbcSurveys surveys,
            JdbcSurveyAnswers answers,
            ShownCounts shown,
            MatterLock matters,
            MatterTransactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.shown = shown;
        this.matters = matters;
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

    /**
     * Nothing but a number remains of the matter; nor does more of what its groups said: counts that lead to no matter
     * any more. What nobody has counted yet is counted now.
     */
    @EventListener
    void on(MatterCounted counted) {
        matters.lock(counted.matter());
        var about = surveys.about(counted.agency(), counted.matter());
        surveys.detach(counted.matter());
        for (var survey : about) {
            if (survey.isOpen()) {
                close(survey, null);
            } else if (!survey.hadTooFew()) {
                events.publishEvent(new SurveyKept(
                        surveys.find(survey.agency(), survey.id()).orElseThrow(), now()));
            }
        }
    }

    /** @return false where somebody else was first */
    boolean close(Survey survey, @Nullable Actor actor) {
        var threshold = Math.max(survey.threshold(), shown.from(survey.agency()));
        return transactions.run(() -> {
            // the matter before the survey, as whoever takes a matter away does
            var matter = surveys.matterOf(survey.id()).flatMap(matters::lock).map(Matter::id);
            if (!surveys.close(survey.id(), now())) {
                return false;
            }
            // first the codes: whoever is just answering has answered when they are gone
            var answered = survey.sheets() - answers.removeCodes(survey.id());
            surveys.hideBelow(survey.id(), threshold);
            if (answered >= threshold) {
                var results = results(survey.questions(), threshold, answered, answers.counted(survey.id()));
                surveys.keep(survey.id(), answered, results);
            }
            answers.remove(survey.id());
            events.publishEvent(new SurveyClosed(
                    actor, surveys.find(survey.agency(), survey.id()).orElseThrow(), matter.orElse(null)));
            return true;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<Result> results(
            List<SurveyQuestion> questions,
            int threshold,
            int answered,
            Map<SurveyQuestion, Map<SurveyAnswer, Long>> counted) {
        var cells = SmallCells.of(Audience.PUBLIC, threshold);
        return questions.stream()
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
