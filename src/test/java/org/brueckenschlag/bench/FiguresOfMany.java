package org.brueckenschlag.bench;

import java.util.List;
import org.brueckenschlag.demo.RecordedCourse;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills PostgreSQL's tables with what many finished matters have added to the figures: made from one that was really
 * played, and spread over years, places, themes and values. Sums are what the program makes of such rows by itself.
 */
final class FiguresOfMany {

    private static final List<String> TABLES = List.of("figure", "figure_sum", "figure_course");

    private final JdbcClient jdbc;

    private FiguresOfMany(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many rows there are then */
    static long fill(Product product, RecordedCourse course, int matters) {
        var whole = product.play(course);
        product.settle();
        var many = new FiguresOfMany(product.tables());
        many.matters(whole, matters);
        many.rows(whole, matters);
        many.sums();
        return TABLES.stream().mapToLong(many::count).sum();
    }

    /** Those that are listed behind a figure. */
    private void matters(String whole, int matters) {
        jdbc.sql("""
                INSERT INTO matter SELECT (made).* FROM (
                    SELECT jsonb_populate_record(matter, jsonb_build_object(
                               'id', lpad(to_hex(n), 8, '0') || substring(id FROM 9), 'number', number || '-' || n)) AS made
                    FROM matter CROSS JOIN generate_series(1, :matters) AS n WHERE id = :whole) AS many
                """).param("matters", matters).param("whole", whole).update();
        jdbc.sql("VACUUM ANALYZE matter").update();
    }

    private void rows(String whole, int matters) {
        TABLES.forEach(
                table -> jdbc.sql("ALTER TABLE " + table + " SET UNLOGGED").update());
        // made anew from all rows at once
        List.of("figure_behind", "figure_of_matter")
                .forEach(index -> jdbc.sql("DROP INDEX " + index).update());
        jdbc.sql("""
                INSERT INTO figure (agency, year_, indicator, social_space, code, numerator, denominator, matter)
                SELECT agency, year_ - n % 3, indicator, 'S0' || 1 + n % 8, code,
                       CASE WHEN denominator = 0 THEN numerator
                            WHEN numerator <= denominator THEN CASE WHEN n * 31 % 10 < 7 THEN numerator ELSE 0 END
                            ELSE numerator + n * 7919::bigint % 61 * 0.5 END,
                       denominator, lpad(to_hex(n), 8, '0') || substring(matter FROM 9)
                FROM figure CROSS JOIN generate_series(1, :matters) AS n WHERE matter = :whole
                """).param("matters", matters).param("whole", whole).update();
        jdbc.sql("""
                INSERT INTO figure_course (agency, indicator, matter, social_space, place, theme, begun, since_, ended,
                                           begun_year, ended_year, looked, again)
                SELECT agency, indicator, matter, social_space, place, theme, begun, begun - 365, begun + 200,
                       EXTRACT(YEAR FROM DATE '1970-01-01' + begun), EXTRACT(YEAR FROM DATE '1970-01-01' + begun + 200),
                       TRUE, FALSE
                FROM (SELECT agency, indicator, lpad(to_hex(n), 8, '0') || substring(matter FROM 9) AS matter,
                             'S0' || 1 + n % 8 AS social_space, 'place' || n / 8 % 12 AS place,
                             theme || n / 96 % 10 AS theme, begun - 200 - (n * 7919::bigint % 1095)::int AS begun
                      FROM figure_course CROSS JOIN generate_series(1, :matters) AS n WHERE matter = :whole) AS spread
                """).param("matters", matters).param("whole", whole).update();
    }

    private void sums() {
        jdbc.sql("CREATE INDEX figure_behind ON figure (agency, year_, indicator, matter, numerator, denominator)")
                .update();
        jdbc.sql("CREATE INDEX figure_of_matter ON figure (matter)").update();
        analyze();
        jdbc.sql("""
                UPDATE figure_course AS c SET again = TRUE
                WHERE EXISTS (SELECT 1 FROM figure_course e
                              WHERE e.agency = c.agency AND e.indicator = c.indicator AND e.social_space = c.social_space
                                AND e.place = c.place AND e.theme = c.theme AND e.begun < c.begun AND e.ended >= c.since_)
                """).update();
        jdbc.sql("TRUNCATE figure_sum").update();
        jdbc.sql("""
                INSERT INTO figure_sum (agency, year_, indicator, social_space, code, numerator, denominator, times, fresh)
                SELECT agency, year_, indicator, social_space, COALESCE(code, ''), numerator, denominator, COUNT(*), FALSE
                FROM figure GROUP BY 1, 2, 3, 4, 5, 6, 7
                UNION ALL
                SELECT agency, begun_year, indicator, social_space, '', 1, 0, COUNT(DISTINCT matter), FALSE
                FROM figure_course WHERE again GROUP BY 1, 2, 3, 4
                UNION ALL
                SELECT agency, ended_year, indicator, social_space, '', 0, 1, COUNT(DISTINCT matter), FALSE
                FROM figure_course GROUP BY 1, 2, 3, 4
                """).update();
        analyze();
    }

    private void analyze() {
        TABLES.forEach(table -> jdbc.sql("VACUUM ANALYZE " + table).update());
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
