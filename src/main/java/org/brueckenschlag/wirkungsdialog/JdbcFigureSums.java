package org.brueckenschlag.wirkungsdialog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Table {@code figure_sum}: how many times the same was added to a figure. What is taken away is a row with a negative
 * number; all rows together always say what {@code figure} and {@code figure_course} say.
 */
@Component
class JdbcFigureSums {

    private static final String COLUMNS = "agency, year_, indicator, social_space, code, numerator, denominator";

    private static final String INSERT = "INSERT INTO figure_sum (" + COLUMNS + """
            , times, fresh)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcFigureSums(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(AgencyId agency, List<Portion> portions) {
        if (!portions.isEmpty()) {
            insert(portions.stream().map(portion -> row(agency, portion)).toList(), true);
        }
    }

    /**
     * From the rows of the matters, whatever was there before. The caller holds the agency's lock, and sees one moment.
     */
    void makeAnew(AgencyId agency) {
        for (var sql : List.of(
                "DELETE FROM figure_sum WHERE agency = :agency",
                INSERT + """
                SELECT agency, year_, indicator, social_space, COALESCE(code, ''), numerator, denominator, COUNT(*), FALSE
                FROM figure WHERE agency = :agency
                GROUP BY agency, year_, indicator, social_space, COALESCE(code, ''), numerator, denominator
                """,
                INSERT + """
                SELECT agency, ended_year, indicator, social_space, '', 0, 1, COUNT(DISTINCT matter), TRUE
                FROM figure_course WHERE agency = :agency
                GROUP BY agency, ended_year, indicator, social_space
                """,
                "UPDATE figure_course SET looked = FALSE, again = FALSE WHERE agency = :agency")) {
            jdbc.sql(sql).param("agency", agency.value()).update();
        }
    }

    /** What {@code figure} has of it; the rows there go afterwards. */
    void takeAway(MatterId matter) {
        jdbc.sql(INSERT + """
                SELECT agency, year_, indicator, social_space, COALESCE(code, ''), numerator, denominator, -COUNT(*), TRUE
                FROM figure WHERE matter = :matter
                GROUP BY agency, year_, indicator, social_space, COALESCE(code, ''), numerator, denominator
                """).param("matter", matter.value()).update();
    }

    void takeAway(MatterId matter, Set<String> indicators) {
        jdbc.sql(INSERT + """
                SELECT agency, year_, indicator, social_space, COALESCE(code, ''), numerator, denominator, -COUNT(*), TRUE
                FROM figure WHERE matter = :matter AND indicator IN (:indicators)
                GROUP BY agency, year_, indicator, social_space, COALESCE(code, ''), numerator, denominator
                """)
                .param("matter", matter.value())
                .param("indicators", indicators)
                .update();
    }

    /**
     * One aggregate, whatever the number of indicators; Sozialräume are not told apart.
     *
     * @param reaching indicators that look further back, to {@code reach}
     */
    List<Portion> between(AgencyId agency, int first, int last, int reach, Set<String> reaching) {
        return jdbc.sql("""
                SELECT indicator, year_, code, numerator, denominator, SUM(times) AS times
                FROM figure_sum
                WHERE agency = :agency AND year_ BETWEEN :reach AND :last
                  AND (year_ >= :first OR indicator IN (:reaching))
                GROUP BY indicator, year_, code, numerator, denominator
                HAVING SUM(times) <> 0
                """)
                .param("agency", agency.value())
                .param("reach", reaching.isEmpty() ? first : reach)
                .param("first", first)
                .param("last", last)
                .param("reaching", reaching.isEmpty() ? Set.of("") : reaching)
                .query((row, number) -> portion(row, "", row.getLong("times")))
                .list();
    }

    /** Numerators of one figure, by code of the Sozialraum and then by the portions' code. */
    Map<String, Map<String, Long>> bySocialSpace(AgencyId agency, int year, String indicator) {
        var sums = new HashMap<String, Map<String, Long>>();
        jdbc.sql("""
                SELECT social_space, code, SUM(numerator * times) AS sum_
                FROM figure_sum
                WHERE agency = :agency AND year_ = :year AND indicator = :indicator
                GROUP BY social_space, code
                HAVING SUM(numerator * times) <> 0
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("indicator", indicator)
                .query(row -> {
                    sums.computeIfAbsent(row.getString("social_space"), unused -> new HashMap<>())
                            .put(
                                    row.getString("code"),
                                    row.getBigDecimal("sum_").longValue());
                });
        return sums;
    }

    /** Agencies whose rows could be put together. */
    List<AgencyId> unfolded() {
        return jdbc
                .sql("SELECT DISTINCT agency FROM figure_sum WHERE fresh = TRUE ORDER BY agency")
                .query(String.class)
                .list()
                .stream()
                .map(AgencyId::new)
                .toList();
    }

    /**
     * Puts together what is alike. The caller holds the agency's lock.
     *
     * @return how many rows that was about
     */
    int fold(AgencyId agency, int most) {
        var fresh = jdbc.sql("SELECT id, times, " + COLUMNS
                        + " FROM figure_sum WHERE fresh = TRUE AND agency = :agency ORDER BY id LIMIT " + most)
                .param("agency", agency.value())
                .query(JdbcFigureSums::fresh)
                .list();
        if (fresh.isEmpty()) {
            return 0;
        }
        var together = new LinkedHashMap<Portion, Long>();
        fresh.forEach(row -> together.merge(row.of(), row.times(), Long::sum));
        var missing = new ArrayList<Map<String, Object>>();
        together.forEach((of, times) -> {
            var row = new HashMap<>(row(agency, of));
            row.put("times", times);
            if (times != 0 && addToKnown(row) == 0) {
                missing.add(row);
            }
        });
        if (!missing.isEmpty()) {
            insert(missing, false);
        }
        jdbc.sql("DELETE FROM figure_sum WHERE id IN (:ids)")
                .param("ids", fresh.stream().map(Fresh::id).toList())
                .update();
        return fresh.size();
    }

    private static Fresh fresh(ResultSet row, int number) throws SQLException {
        return new Fresh(row.getLong("id"), portion(row, row.getString("social_space"), 1), row.getLong("times"));
    }

    private static Portion portion(ResultSet row, String socialSpace, long times) throws SQLException {
        var code = row.getString("code");
        return new Portion(
                row.getString("indicator"),
                row.getInt("year_"),
                socialSpace,
                code.isEmpty() ? null : code,
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                times);
    }

    /** @param of what was added, once */
    private record Fresh(long id, Portion of, long times) {}

    private int addToKnown(Map<String, Object> row) {
        return jdbc.sql("""
                UPDATE figure_sum SET times = times + :times
                WHERE agency = :agency AND year_ = :year_ AND indicator = :indicator AND social_space = :social_space
                  AND code = :code AND numerator = :numerator AND denominator = :denominator AND fresh = FALSE
                """).params(row).update();
    }

    @SuppressWarnings("unchecked")
    private void insert(List<Map<String, Object>> rows, boolean fresh) {
        batches.batchUpdate(
                INSERT + "VALUES (:agency, :year_, :indicator, :social_space, :code, :numerator, :denominator, :times, "
                        + fresh + ")",
                rows.toArray(Map[]::new));
    }

    private static Map<String, Object> row(AgencyId agency, Portion portion) {
        return Map.of(
                "agency", agency.value(),
                "year_", portion.year(),
                "indicator", portion.indicator(),
                "social_space", portion.socialSpace(),
                "code", portion.code() == null ? "" : portion.code(),
                "numerator", portion.numerator(),
                "denominator", portion.denominator(),
                "times", portion.times());
    }

    /** Waits for whoever else puts figures of the agency together. */
    void lock(AgencyId agency) {
        var locked = jdbc.sql("SELECT agency FROM figure_lock WHERE agency = :agency FOR UPDATE")
                .param("agency", agency.value())
                .query(String.class)
                .optional();
        if (locked.isEmpty()) {
            jdbc.sql("INSERT INTO figure_lock (agency) VALUES (:agency)")
                    .param("agency", agency.value())
                    .update();
        }
    }
}
