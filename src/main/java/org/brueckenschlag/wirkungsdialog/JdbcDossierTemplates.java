package org.brueckenschlag.wirkungsdialog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.wirkungsdialog.DossierTemplate.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code dossier_section}: rows are added, never changed; the newest version of an agency's template counts. */
@Component
class JdbcDossierTemplates {

    private static final int MOST = 8_000;

    private final JdbcClient jdbc;

    JdbcDossierTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DossierTemplate newest(AgencyId agency) {
        return templates(
                        agency,
                        "AND version_ = (SELECT MAX(version_) FROM dossier_section newest WHERE newest.agency = :agency)")
                .stream()
                .findFirst()
                .orElseGet(DossierTemplate::delivered);
    }

    /** The newest first; the last one is the one that comes with the program. */
    List<DossierTemplate> of(AgencyId agency) {
        var templates = templates(agency, "");
        templates.add(DossierTemplate.delivered());
        return templates;
    }

    private List<DossierTemplate> templates(AgencyId agency, String which) {
        var rows = new LinkedHashMap<Integer, List<Row>>();
        jdbc.sql("""
                SELECT version_, part, heading_german, heading_english, heading_turkish, intro_german, intro_english,
                       intro_turkish, released_at
                FROM dossier_section WHERE agency = :agency %s ORDER BY version_ DESC, place LIMIT %d
                """.formatted(which, MOST))
                .param("agency", agency.value())
                .query((row, number) -> row(row))
                .list()
                .forEach(row -> rows.computeIfAbsent(row.version(), unused -> new ArrayList<>())
                        .add(row));
        var templates = new ArrayList<DossierTemplate>();
        rows.forEach((version, sections) -> templates.add(new DossierTemplate(
                version,
                sections.stream()
                        .map(Row::section)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                sections.getFirst().at())));
        return templates;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where somebody else has released that version */
    void insert(AgencyId agency, DossierTemplate template) {
        var place = 0;
        for (var section : template.sections()) {
            var row = new HashMap<String, Object>();
            row.put("agency", agency.value());
            row.put("version", template.version());
            row.put("place", place++);
            row.put("part", section.part().key());
            put(row, "heading", section.heading());
            put(row, "intro", section.introduction());
            row.put("at", Objects.requireNonNull(template.releasedAt()).atOffset(ZoneOffset.UTC));
            jdbc.sql("""
                    INSERT INTO dossier_section (agency, version_, place, part, heading_german, heading_english,
                            heading_turkish, intro_german, intro_english, intro_turkish, released_at)
                    VALUES (:agency, :version, :place, :part, :headingDe, :headingEn, :headingTr, :introDe, :introEn,
                            :introTr, :at)
                    """).params(row).update();
        }
    }

    private static void put(HashMap<String, Object> row, String column, Wording words) {
        row.put(column + "De", words.german());
        row.put(column + "En", words.english());
        row.put(column + "Tr", words.turkish());
    }

    private record Row(int version, @Nullable Section section, Instant at) {}

    private static Row row(ResultSet row) throws SQLException {
        var part = DossierPart.of(row.getString("part"));
        var section = part.isEmpty() ? null : new Section(part.get(), words(row, "heading"), words(row, "intro"));
        return new Row(
                row.getInt("version_"),
                section,
                row.getObject("released_at", OffsetDateTime.class).toInstant());
    }

    private static Wording words(ResultSet row, String column) throws SQLException {
        return new Wording(
                row.getString(column + "_german"),
                row.getString(column + "_english"),
                row.getString(column + "_turkish"));
    }
}
