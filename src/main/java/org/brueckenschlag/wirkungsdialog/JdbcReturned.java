package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.JdbcFigures.Share;
import org.brueckenschlag.wirkungsdialog.Repeats.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code figure_course} as it is read: which matters came back, whoever has compared them by now. */
@Component
class JdbcReturned {

    private static final int AT_ONCE = 400;

    private final JdbcClient jdbc;

    JdbcReturned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that came back and are not yet among the sums: what is compared later, and what came back because of
     * matters that still run.
     *
     * @return the year in which each began
     */
    Map<String, Integer> againBesides(AgencyId agency, String indicator, Collection<Course> running, int months) {
        var found = new HashMap<String, Integer>();
        collect(found, agency, indicator, """
                SELECT DISTINCT c.matter, c.begun_year FROM figure_course c
                WHERE c.looked = FALSE AND c.agency = :agency AND c.indicator = :indicator
                  AND EXISTS (SELECT 1 FROM figure_course e WHERE
                """ + JdbcFigureCourses.BEFORE + ")");
        collect(
                found,
                agency,
                indicator,
                "SELECT DISTINCT c.matter, c.begun_year FROM figure_course e JOIN figure_course c ON "
                        + JdbcFigureCourses.BEFORE
                        + " WHERE e.looked = FALSE AND e.agency = :agency AND e.indicator = :indicator AND c.again = FALSE");
        Repeats.again(running, months).forEach(course -> found.put(course.matter(), course.begunIn()));
        var rows = running.stream()
                .flatMap(course -> course.themes().stream().map(theme -> new Running(course, theme)))
                .toList();
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            againBesides(found, agency, indicator, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), months);
        }
        return found;
    }

    private void collect(Map<String, Integer> found, AgencyId agency, String indicator, String sql) {
        jdbc.sql(sql)
                .param("agency", agency.value())
                .param("indicator", indicator)
                .query((row, number) -> found.put(row.getString("matter"), row.getInt("begun_year")))
                .list();
    }

    private void againBesides(
            Map<String, Integer> found, AgencyId agency, String indicator, List<Running> rows, int months) {
        var values = "(VALUES (CAST(? AS varchar(64)), CAST(? AS integer), CAST(? AS varchar(40)),"
                + " CAST(? AS varchar(64)), CAST(? AS varchar(64)), CAST(? AS integer), CAST(? AS integer))"
                + String.join("", Collections.nCopies(rows.size() - 1, ", (?, ?, ?, ?, ?, ?, ?)"))
                + ") AS r (matter, begun_year, social_space, place, theme, begun, since_)";
        var parameters = new ArrayList<Object>();
        rows.forEach(row -> {
            parameters.add(row.course.matter());
            parameters.add(row.course.begunIn());
            parameters.add(row.course.socialSpace());
            parameters.add(row.course.place());
            parameters.add(row.theme);
            parameters.add((int) row.course.begun());
            parameters.add((int) row.course.since(months));
        });
        parameters.add(agency.value());
        parameters.add(indicator);
        var there = """
                k.agency = ? AND k.indicator = ? AND k.social_space = r.social_space AND k.place = r.place
                AND k.theme = r.theme
                """;
        for (var sql : List.of(
                "SELECT DISTINCT r.matter, r.begun_year FROM " + values + " WHERE EXISTS (SELECT 1 FROM figure_course k"
                        + " WHERE " + there + " AND k.begun < r.begun AND k.ended >= r.since_)",
                "SELECT DISTINCT k.matter, k.begun_year FROM " + values + " JOIN figure_course k ON " + there
                        + " AND k.begun > r.begun AND k.again = FALSE")) {
            jdbc.sql(sql)
                    .params(parameters)
                    .query((row, number) -> found.put(row.getString("matter"), row.getInt("begun_year")))
                    .list();
        }
    }

    private record Running(Course course, String theme) {}

    /** Those that began or ended in that year; of the first whether they came back. */
    List<Share> behind(AgencyId agency, int year, String indicator, int limit) {
        return jdbc.sql("""
                SELECT matter, MAX(CASE WHEN again = TRUE AND begun_year = :year THEN 1 ELSE 0 END) AS numerator,
                       MAX(CASE WHEN ended_year = :year THEN 1 ELSE 0 END) AS denominator
                FROM figure_course
                WHERE agency = :agency AND indicator = :indicator AND (begun_year = :year OR ended_year = :year)
                GROUP BY matter ORDER BY matter LIMIT
                """ + " " + limit)
                .param("agency", agency.value())
                .param("year", year)
                .param("indicator", indicator)
                .query((row, number) -> new Share(
                        new MatterId(row.getString("matter")),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator")))
                .list();
    }
}
