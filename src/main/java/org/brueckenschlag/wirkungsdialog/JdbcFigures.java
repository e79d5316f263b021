package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code figure}: what matters that are over add to the figures. */
@Component
class JdbcFigures {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcFigures(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(FactsOfMatter of, List<Portion> portions) {
        if (portions.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                INSERT INTO figure (agency, year_, indicator, social_space, code, numerator, denominator, matter)
                VALUES (:agency, :year, :indicator, :socialSpace, :code, :numerator, :denominator, :matter)
                """, rows(of, portions));
    }

    void remove(MatterId matter) {
        jdbc.sql("DELETE FROM figure WHERE matter = :matter")
                .param("matter", matter.value())
                .update();
    }

    void remove(MatterId matter, Set<String> indicators) {
        jdbc.sql("DELETE FROM figure WHERE matter = :matter AND indicator IN (:indicators)")
                .param("matter", matter.value())
                .param("indicators", indicators)
                .update();
    }

    List<Share> behind(AgencyId agency, int year, String indicator, int limit) {
        return jdbc.sql("""
                SELECT matter, SUM(numerator) AS numerator, SUM(denominator) AS denominator
                FROM figure
                WHERE agency = :agency AND year_ = :year AND indicator = :indicator
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

    /** What each matter that is over adds to some figures; nothing where that is in more rows than so many. */
    Optional<NestingInMatters.Added> added(AgencyId agency, int year, Set<String> indicators, int most) {
        var added = new NestingInMatters.Added();
        var rows = new AtomicInteger();
        jdbc.sql("""
                SELECT indicator, matter, numerator, denominator FROM figure
                WHERE agency = :agency AND year_ = :year AND indicator IN (:indicators) LIMIT
                """ + " " + (most + 1))
                .param("agency", agency.value())
                .param("year", year)
                .param("indicators", indicators)
                .query(row -> {
                    rows.incrementAndGet();
                    added.add(
                            row.getString("indicator"),
                            row.getString("matter"),
                            row.getBigDecimal("numerator"),
                            row.getBigDecimal("denominator"));
                });
        return rows.get() > most ? Optional.empty() : Optional.of(added);
    }

    /** The portions of one figure by matter, each alone. */
    Map<MatterId, List<Portion>> each(AgencyId agency, int year, String indicator, int limit) {
        var found = new LinkedHashMap<MatterId, List<Portion>>();
        jdbc.sql("""
                SELECT matter, social_space, code, numerator, denominator FROM figure
                WHERE agency = :agency AND year_ = :year AND indicator = :indicator
                ORDER BY matter, numerator, code LIMIT
                """ + " " + limit)
                .param("agency", agency.value())
                .param("year", year)
                .param("indicator", indicator)
                .query(row -> {
                    found.computeIfAbsent(new MatterId(row.getString("matter")), unused -> new ArrayList<>())
                            .add(new Portion(
                                    indicator,
                                    year,
                                    row.getString("social_space"),
                                    row.getString("code"),
                                    row.getBigDecimal("numerator"),
                                    row.getBigDecimal("denominator"),
                                    1));
                });
        return found;
    }

    /** Of each indicator the matters behind it that come first by their ids, and how many there are. */
    Map<String, Behind> behind(AgencyId agency, int year, int first) {
        var behind = new LinkedHashMap<String, Behind>();
        jdbc.sql("""
                SELECT indicator, matter, counted FROM (
                    SELECT indicator, matter, COUNT(*) OVER (PARTITION BY indicator) AS counted,
                           ROW_NUMBER() OVER (PARTITION BY indicator ORDER BY matter) AS place
                    FROM (
                        SELECT indicator, matter FROM figure WHERE agency = :agency AND year_ = :year
                        UNION
                        SELECT indicator, matter FROM figure_course
                        WHERE agency = :agency AND (begun_year = :year OR ended_year = :year)
                    ) AS pair
                ) AS placed
                WHERE place <= :first ORDER BY indicator, matter
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("first", first)
                .query(row -> {
                    var counted = row.getLong("counted");
                    behind.computeIfAbsent(row.getString("indicator"), unused -> new Behind(new ArrayList<>(), counted))
                            .matters()
                            .add(new MatterId(row.getString("matter")));
                });
        return behind;
    }

    record Behind(List<MatterId> matters, long count) {}

    /** How many matters are behind any of the indicators. */
    long countBehind(AgencyId agency, int year, Set<String> indicators) {
        return indicators.isEmpty()
                ? 0
                : jdbc.sql("""
                        SELECT COUNT(*) FROM (
                            SELECT matter FROM figure
                            WHERE agency = :agency AND year_ = :year AND indicator IN (:indicators)
                            UNION
                            SELECT matter FROM figure_course
                            WHERE agency = :agency AND (begun_year = :year OR ended_year = :year)
                                  AND indicator IN (:indicators)
                        ) AS behind
                        """)
                        .param("agency", agency.value())
                        .param("year", year)
                        .param("indicators", indicators)
                        .query(Long.class)
                        .single();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?>[] rows(FactsOfMatter of, List<Portion> portions) {
        return portions.stream().map(portion -> row(of, portion)).toArray(Map[]::new);
    }

    private static Map<String, @Nullable Object> row(FactsOfMatter of, Portion portion) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("agency", of.agency().value());
        row.put("year", portion.year());
        row.put("indicator", portion.indicator());
        row.put("socialSpace", portion.socialSpace());
        row.put("code", portion.code());
        row.put("numerator", portion.numerator());
        row.put("denominator", portion.denominator());
        row.put("matter", of.matter().value());
        return row;
    }

    /** What one matter adds to one figure. */
    record Share(MatterId matter, BigDecimal numerator, BigDecimal denominator) {}
}
