package org.brueckenschlag.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class AnsweringByCode implements SurveyAnswering {

    /** Longer than any code however somebody groups its signs. */
    private static final int LONGEST = 40;

    private final JdbcSurveys surveys;
    private final JdbcSurveyAnswers kept;
    private final Agencies agencies;
    private final MatterTransactions transactions;
    private final Clock clock;

    AnsweringByCode(
            JdbcSurveys surveys,
            JdbcSurveyAnswers kept,
            Agencies agencies,
            MatterTransactions transactions,
            Clock clock) {
        this.surveys = surveys;
        this.kept = kept;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Asked> find(String code) {
        return survey(code)
                .map(survey -> new Asked(
                        agencies.get(survey.agency()).name(), survey.purpose(), survey.questions(), survey.until()));
    }

    @Override
    public boolean answer(String code, Map<SurveyQuestion, SurveyAnswer> answers) {
        var found = survey(code);
        if (found.isEmpty()) {
            return false;
        }
        var survey = found.get();
        var asked = new EnumMap<SurveyQuestion, SurveyAnswer>(SurveyQuestion.class);
        survey.questions().forEach(question -> {
            var answer = answers.get(question);
            if (answer != null) {
                asked.put(question, answer);
            }
        });
        if (asked.isEmpty() || asked.size() != answers.size()) {
            throw new Refused(SurveyRefusal.NOTHING_ANSWERED);
        }
        return transactions.run(() -> {
            if (!kept.use(SurveyCode.hash(code), today())) {
                return false;
            }
            kept.insert(survey.id(), asked);
            return true;
        });
    }

    private Optional<Survey> survey(String code) {
        return code.length() > LONGEST ? Optional.empty() : surveys.openedBy(SurveyCode.hash(code), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SurveysOfAgency.ZONE);
    }
}
