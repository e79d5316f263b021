package org.brueckenschlag.wirkungsdialog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
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

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcFacts(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(FactsOfMatter of) {
        if (of.facts().isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                INSERT INTO fact (matter, agency, process, version, social_space, kind, element, run, row_, party, key_,
                                  code, number_, at, due_at)
                VALUES (:matter, :agency, :process, :version, :socialSpace, :kind, :element, :run, :row, :party, :key,
                        :code, :number, :at, :due)
                """, rows(of));
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

    @SuppressWarnings("unchecked")
    private static Map<String, ?>[] rows(FactsOfMatter of) {
        return of.facts().stream().map(fact -> row(of, fact)).toArray(Map[]::new);
    }

    private static Map<String, @Nullable Object> row(FactsOfMatter of, Fact fact) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("matter", of.matter().value());
        row.put("agency", of.agency().value());
        row.put("process", of.process());
        row.put("version", of.version());
        row.put("socialSpace", of.socialSpace());
        row.put("kind", fact.kind().name().toLowerCase(Locale.ROOT));
        row.put("element", fact.element());
        row.put("run", fact.run());
        row.put("row", fact.row());
        row.put("party", fact.group());
        row.put("key", fact.key());
        row.put("code", fact.code());
        row.put("number", fact.number());
        row.put("at", fact.at().atOffset(ZoneOffset.UTC));
        row.put("due", fact.due() == null ? null : fact.due().atOffset(ZoneOffset.UTC));
        return row;
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
