package org.brueckenschlag.survey;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tables {@code survey_code} and {@code survey_answer}: codes that can still be used, and answers that are not yet
 * counted. Both are emptied when a survey is closed.
 */
@Component
class JdbcSurveyAnswers {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcSurveyAnswers(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @SuppressWarnings("unchecked")
    void insertCodes(String survey, List<String> hashes) {
        batches.batchUpdate(
                "INSERT INTO survey_code (hash, survey) VALUES (:hash, :survey)",
                hashes.stream()
                        .map(hash -> Map.of("hash", hash, "survey", survey))
                        .toArray(Map[]::new));
    }

    /** Of two who send the same code at once, one gets true. */
    boolean use(String hash, LocalDate today) {
        return jdbc.sql("""
                DELETE FROM survey_code WHERE hash = :hash AND EXISTS (
                    SELECT 1 FROM survey
                    WHERE survey.id = survey_code.survey AND survey.closed_at IS NULL AND survey.until_ >= :today)
                """).param("hash", hash).param("today", today).update() == 1;
    }

    void insert(String survey, Map<SurveyQuestion, SurveyAnswer> answers) {
        answers.forEach((question, answer) -> jdbc.sql("""
                INSERT INTO survey_answer (id, survey, question, answer) VALUES (:id, :survey, :question, :answer)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("survey", survey)
                .param("question", question.key())
                .param("answer", answer.key())
                .update());
    }

    /**
     * Waits for those who are answering at this moment: their code's row is theirs until they are done.
     *
     * @return how many codes nobody had used
     */
    int removeCodes(String survey) {
        return jdbc.sql("DELETE FROM survey_code WHERE survey = :survey")
                .param("survey", survey)
                .update();
    }

    Map<SurveyQuestion, Map<SurveyAnswer, Long>> counted(String survey) {
        var counted = new EnumMap<SurveyQuestion, Map<SurveyAnswer, Long>>(SurveyQuestion.class);
        jdbc.sql("""
                SELECT question, answer, COUNT(*) AS times FROM survey_answer WHERE survey = :survey
                GROUP BY question, answer
                """).param("survey", survey).query(row -> {
            var question = SurveyQuestion.of(row.getString("question")).orElseThrow();
            var answer = SurveyAnswer.of(row.getString("answer")).orElseThrow();
            counted.computeIfAbsent(question, unused -> new EnumMap<>(SurveyAnswer.class))
                    .put(answer, row.getLong("times"));
        });
        return counted;
    }

    void remove(String survey) {
        jdbc.sql("DELETE FROM survey_answer WHERE survey = :survey")
                .param("survey", survey)
                .update();
    }
}
