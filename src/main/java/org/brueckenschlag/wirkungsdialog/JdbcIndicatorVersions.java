package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code indicator_version}: rows are added, never changed; the newest version of an indicator counts. */
@Component
class JdbcIndicatorVersions {

    private static final int MOST = 20_000;

    private static final String COLUMNS = """
            id, version_, formula_version, handlungsfeld, unit, step_, together, target, target_from, target_to,
            processes, formula, name_german, name_english, name_turkish, words_german, words_english, words_turkish,
            reading_german, reading_english, reading_turkish, released_at""";

    private final JdbcClient jdbc;

    JdbcIndicatorVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, the oldest of each first, in the order in which the indicators were made. */
    List<IndicatorVersion> of(AgencyId agency) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM indicator_version WHERE agency = :agency ORDER BY version_, released_at, id LIMIT "
                        + MOST)
                .param("agency", agency.value())
                .query(JdbcIndicatorVersions::version)
                .list();
    }

    /** How many each agency has: grows with every release, whichever node it was made on. */
    Map<AgencyId, Long> counts() {
        var counts = new HashMap<AgencyId, Long>();
        jdbc.sql("SELECT agency, COUNT(*) AS releases FROM indicator_version GROUP BY agency")
                .query((row, number) -> counts.put(new AgencyId(row.getString("agency")), row.getLong("releases")))
                .list();
        return counts;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where somebody else has released that version */
    void insert(AgencyId agency, IndicatorVersion of) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("agency", agency.value());
        row.put("id", of.id());
        row.put("version", of.version());
        row.put("formulaVersion", of.formulaVersion());
        row.put("handlungsfeld", of.handlungsfeld());
        row.put("unit", of.unit().key());
        row.put("step", of.step());
        row.put("together", of.together());
        row.put("target", IndicatorVersion.kindOf(of.target()));
        row.put("from", bound(of.target(), false));
        row.put("to", bound(of.target(), true));
        row.put("processes", String.join(" ", of.processes()));
        row.put("formula", of.formula());
        put(row, "name", of.words().name());
        put(row, "words", of.words().formula());
        put(row, "reading", of.words().reading());
        row.put("at", Objects.requireNonNull(of.releasedAt()).atOffset(ZoneOffset.UTC));
        jdbc.sql("INSERT INTO indicator_version (agency, " + COLUMNS + """
                )
                VALUES (:agency, :id, :version, :formulaVersion, :handlungsfeld, :unit, :step, :together, :target, :from,
                        :to, :processes, :formula, :nameDe, :nameEn, :nameTr, :wordsDe, :wordsEn, :wordsTr, :readingDe,
                        :readingEn, :readingTr, :at)
                """)
                .params(row)
                .update();
    }

    private static void put(Map<String, @Nullable Object> row, String column, Wording words) {
        row.put(column + "De", words.german());
        row.put(column + "En", words.english());
        row.put(column + "Tr", words.turkish());
    }

    private static @Nullable BigDecimal bound(Target target, boolean upper) {
        return switch (target) {
            case Target.AtLeast least -> upper ? null : least.value();
            case Target.AtMost most -> upper ? most.value() : null;
            case Target.Within band -> upper ? band.to() : band.from();
            case Target.Rising unused -> null;
            case Target.None unused -> null;
        };
    }

    private static IndicatorVersion version(ResultSet row, int number) throws SQLException {
        return new IndicatorVersion(
                row.getString("id"),
                row.getInt("version_"),
                row.getInt("formula_version"),
                row.getString("handlungsfeld"),
                Unit.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
                row.getInt("step_"),
                row.getString("together"),
                target(row),
                Arrays.stream(row.getString("processes").split(" "))
                        .filter(process -> !process.isEmpty())
                        .toList(),
                row.getString("formula"),
                new IndicatorWords(words(row, "name"), words(row, "words"), words(row, "reading")),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("released_at", OffsetDateTime.class).toInstant();
    }

    private static Wording words(ResultSet row, String column) throws SQLException {
        return new Wording(
                row.getString(column + "_german"),
                row.getString(column + "_english"),
                row.getString(column + "_turkish"));
    }

    private static Target target(ResultSet row) throws SQLException {
        var from = row.getBigDecimal("target_from");
        var to = row.getBigDecimal("target_to");
        return switch (row.getString("target")) {
            case "atleast" -> new Target.AtLeast(plain(from));
            case "atmost" -> new Target.AtMost(plain(to));
            case "within" -> new Target.Within(plain(from), plain(to));
            case "rising" -> new Target.Rising();
            default -> new Target.None();
        };
    }

    /** The column adds noughts. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
