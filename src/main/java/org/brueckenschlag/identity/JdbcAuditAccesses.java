package org.brueckenschlag.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_access}. */
@Component
class JdbcAuditAccesses {

    private static final String COLUMNS = """
            SELECT id, agency, account, purpose, opened_by, opened_at, open_until, closed_at FROM audit_access
            """;
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    JdbcAuditAccesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AuditAccess> open(ActorId account, AgencyId agency, Instant now) {
        return jdbc.sql(COLUMNS + """
                WHERE account = :account AND closed_at IS NULL AND open_until > :now AND agency = :agency
                ORDER BY open_until DESC LIMIT 1
                """)
                .param("account", account.value())
                .param("agency", agency.value())
                .param("now", time(now))
                .query(JdbcAuditAccesses::access)
                .optional();
    }

    /** Not told as closed yet, over or not. */
    List<AuditAccess> notClosed(ActorId account) {
        return jdbc.sql(COLUMNS + "WHERE account = :account AND closed_at IS NULL ORDER BY opened_at")
                .param("account", account.value())
                .query(JdbcAuditAccesses::access)
                .list();
    }

    List<AuditAccess> ofAgency(AgencyId agency) {
        return jdbc.sql(COLUMNS + "WHERE agency = :agency ORDER BY opened_at DESC, id LIMIT " + MOST)
                .param("agency", agency.value())
                .query(JdbcAuditAccesses::access)
                .list();
    }

    List<AuditAccess> over(Instant now) {
        return jdbc.sql(COLUMNS + "WHERE closed_at IS NULL AND open_until <= :now ORDER BY open_until LIMIT " + MOST)
                .param("now", time(now))
                .query(JdbcAuditAccesses::access)
                .list();
    }

    Optional<Instant> nextEnd() {
        return jdbc.sql("SELECT open_until FROM audit_access WHERE closed_at IS NULL ORDER BY open_until LIMIT 1")
                .query((row, number) ->
                        row.getObject("open_until", OffsetDateTime.class).toInstant())
                .optional();
    }

    Optional<AuditAccess> find(String id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(JdbcAuditAccesses::access)
                .optional();
    }

    void insert(AuditAccess access) {
        jdbc.sql("""
                INSERT INTO audit_access (id, agency, account, purpose, opened_by, opened_at, open_until)
                VALUES (:id, :agency, :account, :purpose, :openedBy, :openedAt, :until)
                """)
                .param("id", access.id())
                .param("agency", access.agency().value())
                .param("account", access.account().value())
                .param("purpose", access.purpose().key())
                .param("openedBy", access.openedBy().value())
                .param("openedAt", time(access.openedAt()))
                .param("until", time(access.until()))
                .update();
    }

    /** @return whether it was open until now: of two who close it one does */
    boolean close(String id, Instant at) {
        return jdbc.sql("UPDATE audit_access SET closed_at = :at WHERE id = :id AND closed_at IS NULL")
                        .param("id", id)
                        .param("at", time(at))
                        .update()
                == 1;
    }

    private static AuditAccess access(ResultSet row, int number) throws SQLException {
        return new AuditAccess(
                row.getString("id"),
                new AgencyId(row.getString("agency")),
                new ActorId(row.getString("account")),
                AuditAccess.Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                new ActorId(row.getString("opened_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("open_until", OffsetDateTime.class).toInstant(),
                closedAt(row));
    }

    private static @Nullable Instant closedAt(ResultSet row) throws SQLException {
        var at = row.getObject("closed_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
