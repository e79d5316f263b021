package org.brueckenschlag.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.survey.Survey.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code survey} and {@code survey_count}: what is asked, and what came of it. */
@Component
class JdbcSurveys {

    private static final int MOST = 500;

    /** How small is small is said by the survey, not by each count. */
    private static final int NOT_YET_SAID = 0;

    private static final String COLUMNS = """
            SELECT id, agency, year_, purpose, number_, questions, sheets, threshold, opened_at, until_, closed_at,
                   answered
            FROM survey
            """;

    /** Of a question, in the order in which its counts are told. */
    private static final List<String> ANSWERS = Stream.concat(
                    Arrays.stream(SurveyAnswer.values()).map(SurveyAnswer::key), Stream.of("none"))
            .toList();

    private final JdbcClient jdbc;

    JdbcSurveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Survey survey, @Nullable MatterId matter) {
        jdbc.sql("""
                INSERT INTO survey (id, agency, year_, purpose, matter, number_, questions, sheets, threshold, opened_at,
                        until_)
                VALUES (:id, :agency, :year, :purpose, :matter, :number, :questions, :sheets, :threshold, :openedAt,
                        :until)
                """)
                .param("id", survey.id())
                .param("agency", survey.agency().value())
                .param("year", survey.year())
                .param("purpose", survey.purpose().key())
                .param("matter", matter == null ? null : matter.value())
                .param("number", survey.number())
                .param(
                        "questions",
                        survey.questions().stream().map(SurveyQuestion::key).collect(Collectors.joining(",")))
                .param("sheets", survey.sheets())
                .param("threshold", survey.threshold())
                .param("openedAt", survey.openedAt().atOffset(ZoneOffset.UTC))
                .param("until", survey.until())
                .update();
    }

    /** The newest first. */
    List<Survey> of(AgencyId agency, int year) {
        return withResults(jdbc.sql(COLUMNS + """
                WHERE agency = :agency AND year_ = :year ORDER BY opened_at DESC, id LIMIT
                """ + " " + MOST)
                .param("agency", agency.value())
                .param("year", year)
                .query((row, number) -> survey(row))
                .list());
    }

    Optional<Survey> find(AgencyId agency, String id) {
        return withResults(jdbc.sql(COLUMNS + "WHERE agency = :agency AND id = :id")
                        .param("agency", agency.value())
                        .param("id", id)
                        .query((row, number) -> survey(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** The survey that a code opens on that day. */
    Optional<Survey> openedBy(String hash, LocalDate today) {
        return jdbc.sql(COLUMNS + """
                WHERE id = (SELECT survey FROM survey_code WHERE hash = :hash)
                      AND closed_at IS NULL AND until_ >= :today
                """)
                .param("hash", hash)
                .param("today", today)
                .query((row, number) -> survey(row))
                .optional();
    }

    long countOpen(AgencyId agency) {
        return jdbc.sql("SELECT COUNT(*) FROM survey WHERE agency = :agency AND closed_at IS NULL")
                .param("agency", agency.value())
                .query(Long.class)
                .single();
    }

    /** Whose last day is over. */
    List<Survey> due(LocalDate today, int limit) {
        return jdbc.sql(COLUMNS + "WHERE closed_at IS NULL AND until_ < :today ORDER BY until_, id LIMIT " + limit)
                .param("today", today)
                .query((row, number) -> survey(row))
                .list();
    }

    /** @return false where somebody else was first */
    boolean close(String id, Instant at) {
        return jdbc.sql("UPDATE survey SET closed_at = :at WHERE id = :id AND closed_at IS NULL")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Counts below that are kept nowhere. */
    void hideBelow(String id, int threshold) {
        jdbc.sql("UPDATE survey SET threshold = :threshold WHERE id = :id")
                .param("threshold", threshold)
                .param("id", id)
                .update();
    }

    void keep(String id, int answered, List<Result> results) {
        jdbc.sql("UPDATE survey SET answered = :answered WHERE id = :id")
                .param("answered", answered)
                .param("id", id)
                .update();
        results.forEach(result -> {
            for (var place = 0; place < ANSWERS.size(); place++) {
                var cell = result.counts().get(place);
                jdbc.sql("""
                        INSERT INTO survey_count (survey, question, answer, times, few)
                        VALUES (:survey, :question, :answer, :times, :few)
                        """)
                        .param("survey", id)
                        .param("question", result.question().key())
                        .param("answer", ANSWERS.get(place))
                        .param("times", cell instanceof Cell.Shown shown ? shown.count() : null)
                        .param("few", cell instanceof Cell.Few)
                        .update();
            }
        });
    }

    Optional<MatterId> matterOf(String id) {
        return jdbc.sql("SELECT matter FROM survey WHERE id = :id AND matter IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(MatterId::new);
    }

    /** Without what came of them. */
    List<Survey> about(AgencyId agency, MatterId matter) {
        return jdbc.sql(COLUMNS + "WHERE agency = :agency AND matter = :matter ORDER BY id")
                .param("agency", agency.value())
                .param("matter", matter.value())
                .query((row, number) -> survey(row))
                .list();
    }

    /** Nobody can say any more about which matter they were. */
    void detach(MatterId matter) {
        jdbc.sql("UPDATE survey SET matter = NULL, number_ = NULL WHERE matter = :matter")
                .param("matter", matter.value())
                .update();
    }

    /** All about a matter that goes. */
    void remove(MatterId matter) {
        for (var table : List.of("survey_code", "survey_answer", "survey_count")) {
            jdbc.sql("DELETE FROM " + table + " WHERE survey IN (SELECT id FROM survey WHERE matter = :matter)")
                    .param("matter", matter.value())
                    .update();
        }
        jdbc.sql("DELETE FROM survey WHERE matter = :matter")
                .param("matter", matter.value())
                .update();
    }

    private List<Survey> withResults(List<Survey> surveys) {
        var closed =
                surveys.stream().filter(survey -> survey.answered() != null).toList();
        if (closed.isEmpty()) {
            return surveys;
        }
        var counts = new HashMap<String, Map<String, Cell>>();
        jdbc.sql("SELECT survey, question, answer, times, few FROM survey_count WHERE survey IN (:surveys)")
                .param("surveys", closed.stream().map(Survey::id).toList())
                .query(row -> {
                    counts.computeIfAbsent(row.getString("survey"), unused -> new HashMap<>())
                            .put(row.getString("question") + "." + row.getString("answer"), new Kept(row).cell);
                });
        var thresholds = closed.stream().collect(Collectors.toMap(Survey::id, Survey::threshold));
        return surveys.stream()
                .map(survey -> thresholds.containsKey(survey.id())
                        ? with(survey, counts.getOrDefault(survey.id(), Map.of()))
                        : survey)
                .toList();
    }

    private static Survey with(Survey survey, Map<String, Cell> counts) {
        return new Survey(
                survey.id(),
                survey.agency(),
                survey.year(),
                survey.purpose(),
                survey.number(),
                survey.questions(),
                survey.sheets(),
                survey.threshold(),
                survey.openedAt(),
                survey.until(),
                survey.closedAt(),
                survey.answered(),
                survey.questions().stream()
                        .map(question -> new Result(
                                question,
                                ANSWERS.stream()
                                        .map(answer -> told(counts.get(question.key() + "." + answer), survey))
                                        .toList()))
                        .toList());
    }

    private static Cell told(@Nullable Cell kept, Survey survey) {
        if (kept == null) {
            return new Cell.Covered();
        }
        return kept instanceof Cell.Few ? new Cell.Few(survey.threshold()) : kept;
    }

    private static final class Kept {

        private final Cell cell;

        Kept(ResultSet row) throws SQLException {
            var times = row.getLong("times");
            if (!row.wasNull()) {
                cell = new Cell.Shown(times);
            } else {
                cell = row.getBoolean("few") ? new Cell.Few(NOT_YET_SAID) : new Cell.Covered();
            }
        }
    }

    private static Survey survey(ResultSet row) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new Survey(
                row.getString("id"),
                new AgencyId(row.getString("agency")),
                row.getInt("year_"),
                SurveyPurpose.of(row.getString("purpose")),
                row.getString("number_"),
                Stream.of(row.getString("questions").split(","))
                        .flatMap(key -> SurveyQuestion.of(key).stream())
                        .toList(),
                row.getInt("sheets"),
                row.getInt("threshold"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_", LocalDate.class),
                closedAt == null ? null : closedAt.toInstant(),
                row.getObject("answered", Integer.class),
                List.of());
    }
}
