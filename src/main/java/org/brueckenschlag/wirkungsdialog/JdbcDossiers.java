package org.brueckenschlag.wirkungsdialog;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.wirkungsdialog.FrozenDossier.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code dossier} and {@code dossier_document}: rows are added, never changed. */
@Component
class JdbcDossiers {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JdbcDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<FrozenDossier> of(AgencyId agency, int year) {
        return jdbc.sql("""
                SELECT version_, template, frozen_at, reason, sha256 FROM dossier
                WHERE agency = :agency AND year_ = :year ORDER BY version_ DESC LIMIT
                """ + " " + MOST)
                .param("agency", agency.value())
                .param("year", year)
                .query((row, number) -> new FrozenDossier(
                        year,
                        row.getInt("version_"),
                        row.getInt("template"),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                        reason(row.getString("reason")),
                        row.getString("sha256"),
                        documents(agency, year, row.getInt("version_"))))
                .list();
    }

    private static @Nullable CorrectionReason reason(@Nullable String key) {
        return key == null ? null : CorrectionReason.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private List<Document> documents(AgencyId agency, int year, int version) {
        return jdbc
                .sql("""
                SELECT format, language, sha256 FROM dossier_document
                WHERE agency = :agency AND year_ = :year AND version_ = :version
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("version", version)
                .query((row, number) -> new Document(
                        DossierFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                        row.getString("language"),
                        row.getString("sha256")))
                // not its own stream: that one keeps the connection until somebody closes it
                .list()
                .stream()
                .sorted(Comparator.comparing(Document::format).thenComparing(Document::language))
                .toList();
    }

    /** Canonical JSON. */
    Optional<String> content(AgencyId agency, int year, int version) {
        return jdbc.sql("SELECT content FROM dossier WHERE agency = :agency AND year_ = :year AND version_ = :version")
                .param("agency", agency.value())
                .param("year", year)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    Optional<byte[]> document(AgencyId agency, int year, int version, DossierFormat format, String language) {
        return jdbc.sql("""
                SELECT bytes_ FROM dossier_document
                WHERE agency = :agency AND year_ = :year AND version_ = :version AND format = :format
                      AND language = :language
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("version", version)
                .param("format", format.key())
                .param("language", language)
                .query(String.class)
                .optional()
                .map(Base64.getDecoder()::decode);
    }

    /** @throws org.springframework.dao.DuplicateKeyException where somebody else has frozen that version */
    void insert(AgencyId agency, FrozenDossier dossier, String content) {
        jdbc.sql("""
                INSERT INTO dossier (agency, year_, version_, template, frozen_at, reason, sha256, content)
                VALUES (:agency, :year, :version, :template, :at, :reason, :sha256, :content)
                """)
                .param("agency", agency.value())
                .param("year", dossier.year())
                .param("version", dossier.version())
                .param("template", dossier.template())
                .param("at", dossier.frozenAt().atOffset(ZoneOffset.UTC))
                .param(
                        "reason",
                        dossier.reason() == null ? null : dossier.reason().key())
                .param("sha256", dossier.sha256())
                .param("content", content)
                .update();
    }

    void insert(AgencyId agency, FrozenDossier dossier, Document document, byte[] bytes) {
        jdbc.sql("""
                INSERT INTO dossier_document (agency, year_, version_, format, language, sha256, bytes_)
                VALUES (:agency, :year, :version, :format, :language, :sha256, :bytes)
                """)
                .param("agency", agency.value())
                .param("year", dossier.year())
                .param("version", dossier.version())
                .param("format", document.format().key())
                .param("language", document.language())
                .param("sha256", document.sha256())
                .param("bytes", Base64.getEncoder().encodeToString(bytes))
                .update();
    }
}
