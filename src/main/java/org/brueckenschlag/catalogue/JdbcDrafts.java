package org.brueckenschlag.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.brueckenschlag.catalogue.DraftDecided.What;
import org.brueckenschlag.catalogue.PackageVersions.Origin;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcDrafts {

    /** What one person saves within this time is one step of the history. */
    private static final Duration ONE_STEP = Duration.ofMinutes(5);

    private static final String COLUMNS =
            "id, agency, process, base, state, revision, changed_by, changed_at, sent_by, reason, note, released";

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Draft> underWork(AgencyId agency) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM catalogue_draft
                        WHERE agency = :agency AND state IN ('open', 'sent') ORDER BY changed_at DESC, id
                        """)
                .param("agency", agency.value())
                .query(JdbcDrafts::draft)
                .list();
    }

    Optional<Draft> find(String id, AgencyId agency) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM catalogue_draft WHERE id = :id AND agency = :agency")
                .param("id", id)
                .param("agency", agency.value())
                .query(JdbcDrafts::draft)
                .optional();
    }

    void add(Draft draft, Map<String, String> files) {
        jdbc.sql("""
                        INSERT INTO catalogue_draft (id, agency, process, base, state, revision, changed_by, changed_at)
                        VALUES (:id, :agency, :process, :base, :state, :revision, :by, :at)
                        """)
                .param("id", draft.id())
                .param("agency", draft.agency().value())
                .param("process", draft.process())
                .param("base", draft.base() == null ? null : draft.base().value())
                .param("state", draft.state().key())
                .param("revision", draft.revision())
                .param("by", draft.changedBy().value())
                .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        files.forEach((name, content) -> addFile(draft, name, content));
    }

    /** False where the revision is not the one that is there any more. */
    boolean change(Draft draft, int seen) {
        var request = draft.request();
        return jdbc.sql("""
                        UPDATE catalogue_draft
                        SET state = :state, revision = :revision, changed_by = :by, changed_at = :at,
                            sent_by = :sentBy, reason = :reason, note = :note, released = :released
                        WHERE id = :id AND revision = :seen
                        """)
                        .param("id", draft.id())
                        .param("seen", seen)
                        .param("state", draft.state().key())
                        .param("revision", draft.revision())
                        .param("by", draft.changedBy().value())
                        .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                        .param("sentBy", request == null ? null : request.by().value())
                        .param(
                                "reason",
                                request == null ? null : request.reason().key())
                        .param("note", request == null ? null : request.note())
                        .param(
                                "released",
                                draft.released() == null
                                        ? null
                                        : draft.released().value())
                        .update()
                == 1;
    }

    /**
     * As of the draft's revision; takes the place of what the same person has just saved.
     *
     * @param content null takes the file out
     */
    void keep(Draft draft, String name, @Nullable String content) {
        forgetTheLastStep(draft, name);
        addFile(draft, name, content);
    }

    /** As of the draft's revision; what was there before stays in the history, whoever saved it. */
    void keepBeside(Draft draft, String name, @Nullable String content) {
        addFile(draft, name, content);
    }

    private void forgetTheLastStep(Draft draft, String name) {
        jdbc.sql("""
                        DELETE FROM catalogue_draft_file
                        WHERE draft = :draft AND name = :name AND changed_by = :by AND changed_at > :since
                          AND revision > 1
                          AND revision = (SELECT MAX(revision) FROM catalogue_draft_file
                                          WHERE draft = :draft AND name = :name)
                        """)
                .param("draft", draft.id())
                .param("name", name)
                .param("by", draft.changedBy().value())
                .param("since", draft.changedAt().minus(ONE_STEP).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing is changed of a draft once it is released: its last change is the release. */
    List<ReleasedDrafts.Release> releases(AgencyId agency) {
        return jdbc.sql("""
                        SELECT reason, changed_at FROM catalogue_draft
                        WHERE agency = :agency AND state = :state AND reason IS NOT NULL
                        """)
                .param("agency", agency.value())
                .param("state", Draft.State.RELEASED.key())
                .query((row, number) -> new ReleasedDrafts.Release(
                        ChangeReason.of(row.getString("reason")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<ReleasedDrafts.Change> changes(AgencyId agency, Instant from, Instant before) {
        return jdbc.sql("""
                        SELECT process, released, reason, changed_at FROM catalogue_draft
                        WHERE agency = :agency AND state = :state AND reason IS NOT NULL
                              AND changed_at >= :from AND changed_at < :before
                        ORDER BY changed_at, id LIMIT 500
                        """)
                .param("agency", agency.value())
                .param("state", Draft.State.RELEASED.key())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ReleasedDrafts.Change(
                        row.getString("process"),
                        row.getString("released") == null ? null : new ProcessVersionId(row.getString("released")),
                        ChangeReason.of(row.getString("reason")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What was said of the agency's versions when they were released, by version. */
    Map<ProcessVersionId, Origin> origins(AgencyId agency, ActorId reader) {
        var origins = new HashMap<ProcessVersionId, Origin>();
        jdbc.sql("""
                        SELECT released, base, reason, note, sent_by, changed_at FROM catalogue_draft
                        WHERE agency = :agency AND state = :state
                              AND released IS NOT NULL AND reason IS NOT NULL
                        ORDER BY changed_at
                        """)
                .param("agency", agency.value())
                .param("state", Draft.State.RELEASED.key())
                .query(row -> {
                    origins.put(
                            new ProcessVersionId(row.getString("released")),
                            new Origin(
                                    version(row.getString("base")),
                                    row.getTimestamp("changed_at").toInstant(),
                                    ChangeReason.of(row.getString("reason")),
                                    Objects.requireNonNullElse(row.getString("note"), ""),
                                    reader.value().equals(row.getString("sent_by"))));
                });
        return origins;
    }

    /** The files of a draft that became that version; none where it came about in another way. */
    Map<String, String> releasedAs(ProcessVersionId version) {
        return jdbc
                .sql("SELECT id FROM catalogue_draft WHERE released = :version")
                .param("version", version.value())
                .query(String.class)
                .stream()
                .findFirst()
                .map(this::files)
                .orElse(Map.of());
    }

    Map<String, String> files(String draft) {
        return files(draft, Integer.MAX_VALUE);
    }

    /** As they were when that revision was the newest. */
    Map<String, String> files(String draft, int revision) {
        var files = new TreeMap<String, String>();
        jdbc.sql("""
                        SELECT file.name, file.content FROM catalogue_draft_file file
                        WHERE file.draft = :draft AND file.content IS NOT NULL AND file.revision =
                            (SELECT MAX(newest.revision) FROM catalogue_draft_file newest
                             WHERE newest.draft = file.draft AND newest.name = file.name
                               AND newest.revision <= :revision)
                        """).param("draft", draft).param("revision", revision).query(row -> {
            files.put(row.getString("name"), row.getString("content"));
        });
        return files;
    }

    /** What was kept, file by file, the newest first. */
    List<KeptFile> keptFiles(String draft, int limit) {
        return jdbc.sql("""
                        SELECT revision, name, changed_by, changed_at FROM catalogue_draft_file
                        WHERE draft = :draft ORDER BY revision DESC, name LIMIT
                        """ + " " + limit)
                .param("draft", draft)
                .query((row, number) -> new KeptFile(
                        row.getInt("revision"),
                        row.getString("name"),
                        new ActorId(row.getString("changed_by")),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** As of the draft's revision. */
    void keepDecision(ActorId by, What what, Draft draft, @Nullable String note) {
        var request = draft.request();
        jdbc.sql("""
                        INSERT INTO catalogue_draft_decision (draft, revision, what, decided_by, decided_at, reason, note)
                        VALUES (:draft, :revision, :what, :by, :at, :reason, :note)
                        """)
                .param("draft", draft.id())
                .param("revision", draft.revision())
                .param("what", what.key())
                .param("by", by.value())
                .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "reason",
                        what == What.SENT && request != null ? request.reason().key() : null)
                .param("note", note)
                .update();
    }

    /** The newest first. */
    List<DraftHistory.Decision> decisions(String draft, ActorId reader) {
        return jdbc.sql("""
                        SELECT what, decided_by, decided_at, reason, note FROM catalogue_draft_decision
                        WHERE draft = :draft ORDER BY revision DESC
                        """)
                .param("draft", draft)
                .query((row, number) -> new DraftHistory.Decision(
                        What.of(row.getString("what")),
                        row.getTimestamp("decided_at").toInstant(),
                        reader.value().equals(row.getString("decided_by")),
                        row.getString("reason") == null ? null : ChangeReason.of(row.getString("reason")),
                        Objects.requireNonNullElse(row.getString("note"), "")))
                .list();
    }

    record KeptFile(int revision, String name, ActorId by, Instant at) {}

    private void addFile(Draft draft, String name, @Nullable String content) {
        jdbc.sql("""
                        INSERT INTO catalogue_draft_file (draft, name, revision, content, changed_by, changed_at)
                        VALUES (:draft, :name, :revision, :content, :by, :at)
                        """)
                .param("draft", draft.id())
                .param("name", name)
                .param("revision", draft.revision())
                .param("content", content)
                .param("by", draft.changedBy().value())
                .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("id"),
                new AgencyId(row.getString("agency")),
                row.getString("process"),
                version(row.getString("base")),
                Draft.State.of(row.getString("state")),
                row.getInt("revision"),
                new ActorId(row.getString("changed_by")),
                row.getTimestamp("changed_at").toInstant(),
                request(row),
                version(row.getString("released")));
    }

    private static Draft.@Nullable Request request(ResultSet row) throws SQLException {
        var by = row.getString("sent_by");
        return by == null
                ? null
                : new Draft.Request(new ActorId(by), ChangeReason.of(row.getString("reason")), row.getString("note"));
    }

    private static @Nullable ProcessVersionId version(@Nullable String id) {
        return id == null ? null : new ProcessVersionId(id);
    }
}
