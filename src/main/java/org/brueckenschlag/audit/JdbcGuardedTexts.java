package org.brueckenschlag.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.brueckenschlag.audit.DataInventory.Figure;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often the guard refused a text, and how often one stayed against its warning. */
@Component
class JdbcGuardedTexts implements MonthlyFigures {

    private final JdbcClient jdbc;

    JdbcGuardedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AgencyId agency, Instant at, boolean refused) {
        jdbc.sql("INSERT INTO audit_guarded_text (id, agency, at, refused) VALUES (:id, :agency, :at, :refused)")
                .param("id", UUID.randomUUID().toString())
                .param("agency", agency.value())
                .param("at", Timestamp.from(at))
                .param("refused", refused)
                .update();
    }

    @Override
    public List<Figure> of(AgencyId agency) {
        return jdbc.sql("""
                        SELECT year_, month_, refused, COUNT(*) AS count_
                        FROM (SELECT EXTRACT(YEAR FROM at AT TIME ZONE 'Europe/Berlin') AS year_,
                                     EXTRACT(MONTH FROM at AT TIME ZONE 'Europe/Berlin') AS month_, refused
                              FROM audit_guarded_text WHERE agency = :agency) guarded
                        GROUP BY year_, month_, refused
                        """)
                .param("agency", agency.value())
                .query((row, number) -> new Figure(
                        row.getBoolean("refused") ? "text-refused" : "text-overridden",
                        YearMonth.of(row.getInt("year_"), row.getInt("month_")),
                        row.getLong("count_")))
                .list();
    }
}
