package org.brueckenschlag.wirkungsdialog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code fact}: rows are added, and go with their matter. */
@Component
class JdbcFacts {

    private static final String COLUMNS = """
            SELECT matter, agency, process, version, social_space, kind, element, run, row_, party, key_, code, number_,
                   at, due_at
            FROM fact
            """;

    private static final int AT_ONCE = 50;
    private static final String PLACES = "(" + String.join(", ", Collections.nCopies(15, "?")) + ")";

    private final JdbcClient jdbc;

    JdbcFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Many rows by one statement: a completed form has a dozen answers, and each statement costs its own way. */
    void add(FactsOfMatter of) {
        var facts = of.facts();
        for (var from = 0; from < facts.size(); from += AT_ONCE) {
            var some = facts.subList(from, Math.min(facts.size(), from + AT_ONCE));
            jdbc.sql("""
                    INSERT INTO fact (matter, agency, process, version, social_space, kind, element, run, row_, party,
                                      key_, code, number_, at, due_at)
                    VALUES\s""" + String.join(", ", Collections.nCopies(some.size(), PLACES)))
                    .params(some.stream()
                            .flatMap(fact -> values(of, fact).stream())
                            .toList())
                    .update();
        }
    }

    /** Empty where there are none. */
    Optional<FactsOfMatter> of(MatterId matter) {
        return jdbc
                .sql(COLUMNS + "WHERE matter = :matter ORDER BY id")
                .param("matter", matter.value())
                .query(JdbcFacts::row)
                .list()
                .stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        rows -> rows.isEmpty() ? Optional.empty() : Optional.of(FactsOfMatter.joined(rows))));
    }

    /** One query; in no particular order of the matters. */
    Collection<FactsOfMatter> of(List<MatterId> matters) {
        if (matters.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<MatterId, List<FactsOfMatter>>();
        jdbc.sql(COLUMNS + "WHERE matter IN (:matters) ORDER BY matter, id")
                .param("matters", matters.stream().map(MatterId::value).toList())
                .query(JdbcFacts::row)
                .list()
                .forEach(row -> found.computeIfAbsent(row.matter(), unused -> new ArrayList<>())
                        .add(row));
        return found.values().stream().map(FactsOfMatter::joined).toList();
    }

    void remove(MatterId matter) {
        jdbc.sql("DELETE FROM fact WHERE matter = :matter")
                .param("matter", matter.value())
                .update();
    }

    private static List<@Nullable Object> values(FactsOfMatter of, Fact fact) {
        return Arrays.asList(
                of.matter().value(),
                of.agency().value(),
                of.process(),
                of.version(),
                of.socialSpace(),
                fact.kind().name().toLowerCase(Locale.ROOT),
                fact.element(),
                fact.run(),
                fact.row(),
                fact.group(),
                fact.key(),
                fact.code(),
                fact.number(),
                fact.at().atOffset(ZoneOffset.UTC),
                fact.due() == null ? null : fact.due().atOffset(ZoneOffset.UTC));
    }

    private static FactsOfMatter row(ResultSet row, int number) throws SQLException {
        return new FactsOfMatter(
                new MatterId(row.getString("matter")),
                new AgencyId(row.getString("agency")),
                row.getString("process"),
                row.getInt("version"),
                row.getString("social_space"),
                List.of(new Fact(
                        Fact.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("element"),
                        row.getString("run"),
                        row.getInt("row_"),
                        row.getString("party"),
                        row.getString("key_"),
                        row.getString("code"),
                        row.getBigDecimal("number_"),
                        Objects.requireNonNull(time(row, "at")),
                        time(row, "due_at"))));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
