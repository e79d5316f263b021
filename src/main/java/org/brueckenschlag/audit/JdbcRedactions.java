package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.audit.DataInventory.Figure;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tables {@code audit_redaction} (what was taken away, for the list) and {@code audit_note} (which matters have text).
 */
@Component
class JdbcRedactions {

    private static final int MOST_NAMED = 4000;

    private final JdbcClient jdbc;

    JdbcRedactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Matter matter, List<TextPlace> places, RedactionGround ground, Instant at, boolean bySystem) {
        for (var place : places) {
            jdbc.sql("""
                    INSERT INTO audit_redaction (commitment, agency, matter, matter_number, version, seq, field, at, ground,
                                                 by_system)
                    VALUES (:commitment, :agency, :matter, :number, :version, :seq, :field, :at, :ground, :bySystem)
                    """)
                    .param("commitment", place.commitment())
                    .param("agency", matter.agency().value())
                    .param("matter", matter.id().value())
                    .param("number", matter.number())
                    .param("version", matter.version().value())
                    .param("seq", place.link().sequence())
                    .param("field", place.field())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("ground", ground.key())
                    .param("bySystem", bySystem)
                    .update();
        }
    }

    void checked(List<String> commitments, Remains found) {
        var left = String.join(",", found.left());
        for (var commitment : commitments) {
            jdbc.sql("""
                    UPDATE audit_redaction SET columns_searched = :columns, files_searched = :files, left_in = :left
                    WHERE commitment = :commitment
                    """)
                    .param("columns", found.columns())
                    .param("files", found.files())
                    .param("left", left.length() > MOST_NAMED ? left.substring(0, MOST_NAMED) : left)
                    .param("commitment", commitment)
                    .update();
        }
    }

    /** Whether a text of this matter was taken away since then. */
    boolean isAnySince(MatterId matter, Instant since) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_redaction WHERE matter = :matter AND at >= :since")
                        .param("matter", matter.value())
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The newest until then, whoever did it; files that are older may hold what it took away. */
    Optional<Instant> latest(AgencyId agency, Instant until) {
        return jdbc.sql(
                        "SELECT at FROM audit_redaction WHERE agency = :agency AND at <= :until ORDER BY at DESC LIMIT 1")
                .param("agency", agency.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Of all agencies, without what they were about. */
    Set<KeptRedaction> all() {
        return new LinkedHashSet<>(jdbc.sql(
                        "SELECT matter, commitment, ground, by_system FROM audit_redaction ORDER BY at, commitment")
                .query((row, number) -> new KeptRedaction(
                        row.getString("matter"),
                        row.getString("commitment"),
                        RedactionGround.valueOf(row.getString("ground").toUpperCase(Locale.ROOT)),
                        row.getBoolean("by_system")))
                .list());
    }

    /** @param after milliseconds and commitment of the last row of the page before */
    List<Redacted> newest(AgencyId agency, @Nullable List<String> after, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("agency", agency.value());
        var condition = "";
        if (after != null) {
            condition = " AND at <= :at AND (at < :at OR commitment < :commitment)";
            parameters.put(
                    "at", Instant.ofEpochMilli(Long.parseLong(after.getFirst())).atOffset(ZoneOffset.UTC));
            parameters.put("commitment", after.getLast());
        }
        return jdbc.sql("""
                SELECT commitment, matter, matter_number, version, seq, field, at, ground, by_system, columns_searched,
                       files_searched, left_in
                FROM audit_redaction
                WHERE agency = :agency""" + condition + " ORDER BY at DESC, commitment DESC LIMIT " + limit)
                .params(parameters)
                .query((row, number) -> new Redacted(
                        row.getString("commitment"),
                        new MatterId(row.getString("matter")),
                        row.getString("matter_number"),
                        new ProcessVersionId(row.getString("version")),
                        row.getLong("seq"),
                        row.getString("field"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        RedactionGround.valueOf(row.getString("ground").toUpperCase(Locale.ROOT)),
                        row.getBoolean("by_system"),
                        remains(row)))
                .list();
    }

    private static @Nullable Remains remains(ResultSet row) throws SQLException {
        var left = row.getString("left_in");
        return left == null
                ? null
                : new Remains(
                        row.getLong("columns_searched"),
                        row.getLong("files_searched"),
                        left.isEmpty() ? List.of() : List.of(left.split(",", -1)));
    }

    /** How many, in months of the agency's time. */
    List<Figure> byMonth(AgencyId agency) {
        return jdbc.sql("""
                SELECT year_, month_, by_system, COUNT(*) AS count_
                FROM (SELECT EXTRACT(YEAR FROM at AT TIME ZONE 'Europe/Berlin') AS year_,
                             EXTRACT(MONTH FROM at AT TIME ZONE 'Europe/Berlin') AS month_, by_system
                      FROM audit_redaction WHERE agency = :agency) redacted
                GROUP BY year_, month_, by_system
                """)
                .param("agency", agency.value())
                .query((row, number) -> new Figure(
                        row.getBoolean("by_system") ? "redacted-by-system" : "redacted",
                        YearMonth.of(row.getInt("year_"), row.getInt("month_")),
                        row.getLong("count_")))
                .list();
    }

    /** The matter has texts whose time will come. */
    void noteIn(MatterId matter, AgencyId agency) {
        var known = jdbc.sql("SELECT COUNT(*) FROM audit_note WHERE matter = :matter")
                .param("matter", matter.value())
                .query(Long.class)
                .single();
        if (known == 0) {
            jdbc.sql("INSERT INTO audit_note (matter, agency) VALUES (:matter, :agency)")
                    .param("matter", matter.value())
                    .param("agency", agency.value())
                    .update();
        }
    }

    /** Those that were open when last looked at, by id. */
    List<Note> notesOfOpen(String after, int limit) {
        return jdbc.sql("SELECT matter, agency FROM audit_note WHERE due_at IS NULL AND matter > :after"
                        + " ORDER BY matter LIMIT " + limit)
                .param("after", after)
                .query(JdbcRedactions::note)
                .list();
    }

    /** Earlier or later: the agency has changed its period. */
    void moveDue(AgencyId agency, int days) {
        jdbc.sql("""
                UPDATE audit_note SET due_at = due_at + CAST(:days AS integer) * INTERVAL '1' DAY
                WHERE agency = :agency AND due_at IS NOT NULL
                """).param("agency", agency.value()).param("days", days).update();
    }

    /** Its texts go at that time. */
    void noteEnds(MatterId matter, Instant at) {
        jdbc.sql("UPDATE audit_note SET due_at = :at WHERE matter = :matter")
                .param("matter", matter.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void noNoteIn(MatterId matter) {
        jdbc.sql("DELETE FROM audit_note WHERE matter = :matter")
                .param("matter", matter.value())
                .update();
    }

    @Nullable
    Instant nextNoteDue() {
        var due = jdbc.sql("SELECT due_at FROM audit_note WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 1")
                .query(OffsetDateTime.class)
                .optional();
        return due.map(OffsetDateTime::toInstant).orElse(null);
    }

    List<Note> notesDue(Instant now, int limit) {
        return jdbc.sql("SELECT matter, agency FROM audit_note WHERE due_at <= :now ORDER BY due_at LIMIT " + limit)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcRedactions::note)
                .list();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(new MatterId(row.getString("matter")), new AgencyId(row.getString("agency")));
    }

    /** A matter with texts. */
    record Note(MatterId matter, AgencyId agency) {}
}
