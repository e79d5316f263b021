package org.brueckenschlag.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.survey.NewSurvey;
import org.brueckenschlag.survey.OpenSurvey;
import org.brueckenschlag.survey.SurveyAnswer;
import org.brueckenschlag.survey.SurveyAnswering;
import org.brueckenschlag.survey.SurveyPurpose;
import org.brueckenschlag.survey.SurveyQuestion;
import org.brueckenschlag.survey.Surveys;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two surveys of the demonstration. The one that is counted is about the event of {@code WEITERE-H} (an evening on care
 * at home with 46 people, who found it useful: 4.4 of 5); the one that is open is about the year.
 */
@Component
@Profile("demo")
class DemoSurveys {

    private static final int SHEETS = 40;
    private static final int ANSWERED = 31;
    private static final int ANSWERED_SO_FAR = 6;
    private static final int OPEN_DAYS = 14;
    private static final List<SurveyQuestion> OF_THE_EVENT =
            List.of(SurveyQuestion.EXPLAINED, SurveyQuestion.LANGUAGE, SurveyQuestion.AGAIN);
    private static final List<SurveyQuestion> OF_THE_YEAR =
            List.of(SurveyQuestion.HEARD, SurveyQuestion.BETTER, SurveyQuestion.AGAIN);

    private final Accounts accounts;
    private final Surveys surveys;
    private final SurveyAnswering answering;
    private final CurrentActor currentActor;
    private final MovableClock clock;

    DemoSurveys(
            Accounts accounts,
            Surveys surveys,
            SurveyAnswering answering,
            CurrentActor currentActor,
            MovableClock clock) {
        this.accounts = accounts;
        this.surveys = surveys;
        this.answering = answering;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Nothing where somebody has asked already, or where the installation does not know its address. */
    void ask() {
        if (surveys.address().isEmpty()) {
            return;
        }
        accounts.find("fachkraft")
                .map(Account::actor)
                .ifPresent(fachkraft -> currentActor.as(fachkraft, () -> {
                    var today = clock.now().atZone(Course.ZONE).toLocalDate();
                    if (surveys.of(fachkraft.agency(), today.getYear()).isEmpty()) {
                        counted(today);
                        answer(open(today, SurveyPurpose.YEAR, OF_THE_YEAR), ANSWERED_SO_FAR);
                    }
                    return true;
                }));
    }

    private void counted(LocalDate today) {
        var event = open(today, SurveyPurpose.EVENT, OF_THE_EVENT);
        answer(event, ANSWERED);
        surveys.close(event.survey().id());
    }

    /** Most say yes, some partly; not each of them the same of each question. */
    private void answer(NewSurvey survey, int sheets) {
        var questions = survey.survey().questions();
        for (var sheet = 0; sheet < sheets; sheet++) {
            var answers = new EnumMap<SurveyQuestion, SurveyAnswer>(SurveyQuestion.class);
            for (var place = 0; place < questions.size(); place++) {
                var isGlad = (sheet * 7 + place * 3) % 10 < 6 + place;
                answers.put(questions.get(place), isGlad ? SurveyAnswer.YES : SurveyAnswer.PARTLY);
            }
            answering.answer(survey.codes().get(sheet), answers);
        }
    }

    private NewSurvey open(LocalDate today, SurveyPurpose purpose, List<SurveyQuestion> questions) {
        return surveys.open(new OpenSurvey(
                today.getYear(),
                purpose,
                null,
                questions,
                SHEETS,
                surveys.lowestThreshold(),
                today.plusDays(OPEN_DAYS)));
    }
}
