package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.Repeats.Course;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Table {@code figure_course}: where and about what closed matters were. Each is compared with the others a little
 * later ({@code looked}); whether it came back then counts in {@code figure_sum}.
 */
@Component
class JdbcFigureCourses {

    private static final int AT_ONCE = 400;

    /** One that stands before {@code c}: the same place, a theme in common, and open until shortly before c began. */
    static final String BEFORE = """
            e.agency = c.agency AND e.indicator = c.indicator AND e.social_space = c.social_space AND e.place = c.place
            AND e.theme = c.theme AND e.begun < c.begun AND e.ended >= c.since_
            """;

    private static final String SUM = """
            INSERT INTO figure_sum (agency, year_, indicator, social_space, code, numerator, denominator, times, fresh)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcFigureCourses(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param months within which it counts as having come back */
    void add(AgencyId agency, String indicator, Collection<Course> courses, int months) {
        var rows = courses.stream()
                .flatMap(course -> course.themes().stream().map(theme -> row(agency, indicator, course, theme, months)))
                .toArray(Map[]::new);
        insert(rows);
        ended(1, courses.stream().map(Course::matter).toList(), Set.of(indicator));
    }

    @SuppressWarnings("unchecked")
    private void insert(Map<?, ?>[] rows) {
        batches.batchUpdate("""
                INSERT INTO figure_course (agency, indicator, matter, social_space, place, theme, begun, since_, ended,
                                           begun_year, ended_year, looked, again)
                VALUES (:agency, :indicator, :matter, :space, :place, :theme, :begun, :since, :ended, :begunYear,
                        :endedYear, FALSE, FALSE)
                """, (Map<String, ?>[]) rows);
    }

    private static Map<String, ?> row(AgencyId agency, String indicator, Course course, String theme, int months) {
        return Map.ofEntries(
                Map.entry("agency", agency.value()),
                Map.entry("indicator", indicator),
                Map.entry("matter", course.matter()),
                Map.entry("space", course.socialSpace()),
                Map.entry("place", course.place()),
                Map.entry("theme", theme),
                Map.entry("begun", course.begun()),
                Map.entry("since", course.since(months)),
                Map.entry("ended", course.ended()),
                Map.entry("begunYear", course.begunIn()),
                Map.entry("endedYear", course.endedIn()));
    }

    /** Empty where nothing of it is kept. */
    Set<String> indicatorsOf(MatterId matter) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT indicator FROM figure_course WHERE matter = :matter")
                .param("matter", matter.value())
                .query(String.class)
                .list());
    }

    /** What came back because of it alone has not come back any more. The caller holds the agency's lock. */
    void remove(MatterId matter, Set<String> indicators) {
        ended(-1, List.of(matter.value()), indicators);
        for (var indicator : indicators) {
            var later = jdbc.sql("""
                    SELECT DISTINCT c.matter FROM figure_course e JOIN figure_course c ON
                    """ + BEFORE + """
                     WHERE e.matter = :matter AND e.indicator = :indicator AND c.again = TRUE AND NOT EXISTS (
                        SELECT 1 FROM figure_course o JOIN figure_course t
                          ON o.agency = t.agency AND o.indicator = t.indicator AND o.social_space = t.social_space
                          AND o.place = t.place AND o.theme = t.theme AND o.begun < t.begun AND o.ended >= t.since_
                        WHERE t.matter = c.matter AND t.indicator = :indicator AND o.matter <> :matter)
                    """)
                    .param("matter", matter.value())
                    .param("indicator", indicator)
                    .query(String.class)
                    .list();
            again(false, indicator, later);
            again(false, indicator, List.of(matter.value()));
        }
        jdbc.sql("DELETE FROM figure_course WHERE matter = :matter AND indicator IN (:indicators)")
                .param("matter", matter.value())
                .param("indicators", indicators)
                .update();
    }

    /** Indicators with courses that nobody has compared yet. */
    Map<AgencyId, Set<String>> unlooked() {
        var found = new HashMap<AgencyId, Set<String>>();
        jdbc.sql("SELECT DISTINCT agency, indicator FROM figure_course WHERE looked = FALSE")
                .query((row, number) -> found.computeIfAbsent(
                                new AgencyId(row.getString("agency")), unused -> new HashSet<>())
                        .add(row.getString("indicator")))
                .list();
        return found;
    }

    /**
     * Compares some with all others, both ways: each two are compared by whoever looks at the later one of them. The
     * caller holds the agency's lock.
     *
     * @return how many
     */
    int look(AgencyId agency, String indicator) {
        var some = jdbc.sql("SELECT DISTINCT matter FROM figure_course WHERE looked = FALSE AND agency = :agency"
                        + " AND indicator = :indicator ORDER BY matter LIMIT " + AT_ONCE)
                .param("agency", agency.value())
                .param("indicator", indicator)
                .query(String.class)
                .list();
        if (some.isEmpty()) {
            return 0;
        }
        var found = new ArrayList<>(jdbc.sql("SELECT DISTINCT c.matter FROM figure_course c WHERE c.matter IN (:some)"
                        + " AND c.indicator = :indicator AND EXISTS (SELECT 1 FROM figure_course e WHERE " + BEFORE
                        + ")")
                .param("some", some)
                .param("indicator", indicator)
                .query(String.class)
                .list());
        found.addAll(jdbc.sql(
                        "SELECT DISTINCT c.matter FROM figure_course e JOIN figure_course c ON " + BEFORE
                                + " WHERE e.matter IN (:some) AND e.indicator = :indicator AND c.looked = TRUE AND c.again = FALSE")
                .param("some", some)
                .param("indicator", indicator)
                .query(String.class)
                .list());
        jdbc.sql("UPDATE figure_course SET looked = TRUE WHERE matter IN (:some) AND indicator = :indicator")
                .param("some", some)
                .param("indicator", indicator)
                .update();
        again(true, indicator, found);
        return some.size();
    }

    /** Only those that do not say so already. */
    private void again(boolean yes, String indicator, List<String> matters) {
        if (matters.isEmpty()) {
            return;
        }
        jdbc.sql(SUM + "SELECT agency, begun_year, indicator, social_space, '', 1, 0, " + (yes ? "" : "-") + """
                         COUNT(DISTINCT matter), TRUE FROM figure_course
                        WHERE matter IN (:matters) AND indicator = :indicator AND again <> :again
                        GROUP BY agency, begun_year, indicator, social_space
                        """)
                .param("matters", matters)
                .param("indicator", indicator)
                .param("again", yes)
                .update();
        jdbc.sql("UPDATE figure_course SET again = :again WHERE matter IN (:matters) AND indicator = :indicator")
                .param("matters", matters)
                .param("indicator", indicator)
                .param("again", yes)
                .update();
    }

    private void ended(int times, List<String> matters, Set<String> indicators) {
        jdbc.sql(SUM + "SELECT agency, ended_year, indicator, social_space, '', 0, 1, " + times + """
                 * COUNT(DISTINCT matter), TRUE FROM figure_course
                WHERE matter IN (:matters) AND indicator IN (:indicators)
                GROUP BY agency, ended_year, indicator, social_space
                """)
                .param("matters", matters)
                .param("indicators", indicators)
                .update();
    }
}
