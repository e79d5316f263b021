package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_question}: which questions and annotations there are, not what they say. */
@Component
class JdbcQuestions {

    private static final String COLUMNS =
            "SELECT id, kind, matter, number, answered_at, withdrawn_at FROM audit_question WHERE ";

    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, Question.Kind kind, Matter matter, Instant at) {
        jdbc.sql("""
                INSERT INTO audit_question (id, kind, agency, matter, number, asked_at)
                VALUES (:id, :kind, :agency, :matter, :number, :at)
                """)
                .param("id", id)
                .param("kind", kind.key())
                .param("agency", matter.agency().value())
                .param("matter", matter.id().value())
                .param("number", matter.number())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answered(String id, Instant at) {
        jdbc.sql("UPDATE audit_question SET answered_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdrawn(String id, Instant at) {
        jdbc.sql("UPDATE audit_question SET withdrawn_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(String id, AgencyId agency) {
        return jdbc.sql(COLUMNS + "id = :id AND agency = :agency")
                .param("id", id)
                .param("agency", agency.value())
                .query(JdbcQuestions::row)
                .optional();
    }

    boolean any(MatterId matter) {
        return jdbc.sql(COLUMNS + "matter = :matter LIMIT 1")
                .param("matter", matter.value())
                .query(JdbcQuestions::row)
                .optional()
                .isPresent();
    }

    /** Questions before annotations. */
    List<Row> open(AgencyId agency, int limit) {
        return jdbc.sql(COLUMNS + "agency = :agency AND answered_at IS NULL AND withdrawn_at IS NULL"
                        + " ORDER BY kind DESC, asked_at, id LIMIT " + limit)
                .param("agency", agency.value())
                .query(JdbcQuestions::row)
                .list();
    }

    long countOpen(AgencyId agency) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_question WHERE agency = :agency AND answered_at IS NULL"
                        + " AND kind = 'question'")
                .param("agency", agency.value())
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id"),
                Question.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new MatterId(row.getString("matter")),
                row.getString("number"),
                row.getObject("answered_at") != null,
                row.getObject("withdrawn_at") != null);
    }

    record Row(String id, Question.Kind kind, MatterId matter, String number, boolean answered, boolean withdrawn) {}
}
