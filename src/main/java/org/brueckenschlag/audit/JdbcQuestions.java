package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_question}: which questions there are, not what they say. */
@Component
class JdbcQuestions {

    private static final String COLUMNS = "SELECT id, agency, matter, number, answered_at FROM audit_question WHERE ";

    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, Matter matter, Instant at) {
        jdbc.sql("""
                INSERT INTO audit_question (id, agency, matter, number, asked_at)
                VALUES (:id, :agency, :matter, :number, :at)
                """)
                .param("id", id)
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

    List<Row> open(AgencyId agency, int limit) {
        return jdbc.sql(COLUMNS + "agency = :agency AND answered_at IS NULL ORDER BY asked_at, id LIMIT " + limit)
                .param("agency", agency.value())
                .query(JdbcQuestions::row)
                .list();
    }

    long countOpen(AgencyId agency) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_question WHERE agency = :agency AND answered_at IS NULL")
                .param("agency", agency.value())
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id"),
                new MatterId(row.getString("matter")),
                row.getString("number"),
                row.getObject("answered_at") != null);
    }

    record Row(String id, MatterId matter, String number, boolean answered) {}
}
