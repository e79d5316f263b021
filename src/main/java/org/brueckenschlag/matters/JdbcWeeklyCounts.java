package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code weekly_count} and {@code weekly_pattern}; weeks are compared as texts, {@code 2026-W07}. */
@Component
class JdbcWeeklyCounts {

    /** A quarter of an agency, with all combinations of its codes. */
    private static final int MOST_COUNTS = 20_000;

    private final JdbcClient jdbc;

    JdbcWeeklyCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AgencyId agency, String process, String week, String what) {
        var added = jdbc.sql("""
                UPDATE weekly_count SET count_ = count_ + 1
                WHERE agency = :agency AND process = :process AND week_ = :week AND what = :what
                """)
                .param("agency", agency.value())
                .param("process", process)
                .param("week", week)
                .param("what", what)
                .update();
        if (added == 0) {
            jdbc.sql("""
                    INSERT INTO weekly_count (agency, process, week_, what, count_)
                    VALUES (:agency, :process, :week, :what, 1)
                    """)
                    .param("agency", agency.value())
                    .param("process", process)
                    .param("week", week)
                    .param("what", what)
                    .update();
        }
    }

    /** How often a code was counted, whatever it was an answer to. */
    long countOf(AgencyId agency, String code) {
        var answer = code.replace("_", "!_");
        return jdbc.sql("""
                SELECT COALESCE(SUM(count_), 0) FROM weekly_count
                WHERE agency = :agency AND (what LIKE :last ESCAPE '!' OR what LIKE :within ESCAPE '!')
                """)
                .param("agency", agency.value())
                .param("last", "%=" + answer)
                .param("within", "%=" + answer + ";%")
                .query(Long.class)
                .single();
    }

    List<Count> since(AgencyId agency, String process, String firstWeek) {
        return between(agency, process, firstWeek, "9999-W53");
    }

    List<Count> between(AgencyId agency, String process, String firstWeek, String lastWeek) {
        return jdbc.sql("""
                SELECT what, SUM(count_) AS counted FROM weekly_count
                WHERE agency = :agency AND process = :process AND week_ BETWEEN :first AND :last
                GROUP BY what ORDER BY what LIMIT
                """ + MOST_COUNTS)
                .param("agency", agency.value())
                .param("process", process)
                .param("first", firstWeek)
                .param("last", lastWeek)
                .query((row, number) -> new Count(row.getString("what"), row.getLong("counted")))
                .list();
    }

    /** Remembers it; false where it was reported since that first week. */
    boolean isNewPattern(AgencyId agency, String process, String what, String firstWeek, String week) {
        var last = jdbc.sql("""
                SELECT week_ FROM weekly_pattern WHERE agency = :agency AND process = :process AND what = :what
                """)
                .param("agency", agency.value())
                .param("process", process)
                .param("what", what)
                .query(String.class)
                .optional();
        if (last.isPresent() && last.get().compareTo(firstWeek) >= 0) {
            return false;
        }
        jdbc.sql("DELETE FROM weekly_pattern WHERE agency = :agency AND process = :process AND what = :what")
                .param("agency", agency.value())
                .param("process", process)
                .param("what", what)
                .update();
        jdbc.sql("""
                INSERT INTO weekly_pattern (agency, process, what, week_) VALUES (:agency, :process, :what, :week)
                """)
                .param("agency", agency.value())
                .param("process", process)
                .param("what", what)
                .param("week", week)
                .update();
        return true;
    }

    /** @param what codes by key, sorted */
    record Count(String what, long count) {}
}
