package org.brueckenschlag.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.audit.ReadLog.View;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_reading}. */
@Component
class JdbcReadings {

    private static final String COLUMNS = "SELECT id, at, actor, roles, view_, number FROM audit_reading WHERE ";
    private static final String AFTER = " AND at <= :at AND (at < :at OR id < :id)";

    private final JdbcClient jdbc;

    JdbcReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Reading reading, AgencyId agency, @Nullable MatterId matter) {
        jdbc.sql("""
                INSERT INTO audit_reading (id, agency, at, actor, roles, view_, matter, number)
                VALUES (:id, :agency, :at, :actor, :roles, :view, :matter, :number)
                """)
                .param("id", reading.id())
                .param("agency", agency.value())
                .param("at", time(reading.at()))
                .param("actor", reading.actor().value())
                .param("roles", String.join(",", reading.roles()))
                .param("view", reading.view().key())
                .param("matter", matter == null ? null : matter.value())
                .param("number", reading.number())
                .update();
    }

    boolean isKnown(ActorId actor, View view, @Nullable MatterId matter, Instant since) {
        var about = matter == null ? "matter IS NULL" : "matter = :matter";
        var query = jdbc.sql("SELECT id FROM audit_reading WHERE actor = :actor AND at > :since AND view_ = :view AND "
                        + about + " LIMIT 1")
                .param("actor", actor.value())
                .param("since", time(since))
                .param("view", view.key());
        return (matter == null ? query : query.param("matter", matter.value()))
                .query(String.class)
                .optional()
                .isPresent();
    }

    List<Reading> ofMatter(MatterId matter, AgencyId agency, @Nullable Place after, int limit) {
        return page("matter = :about AND agency = :agency", matter.value(), agency, after, limit);
    }

    List<Reading> ofAgency(AgencyId agency, @Nullable Place after, int limit) {
        return page("agency = :about AND agency = :agency", agency.value(), agency, after, limit);
    }

    private List<Reading> page(String condition, String about, AgencyId agency, @Nullable Place after, int limit) {
        var query = jdbc.sql(COLUMNS + condition + (after == null ? "" : AFTER) + " ORDER BY at DESC, id DESC LIMIT "
                        + limit)
                .param("about", about)
                .param("agency", agency.value());
        if (after != null) {
            query = query.param("at", time(after.at())).param("id", after.id());
        }
        return query.query(JdbcReadings::reading).list();
    }

    long count(MatterId matter, AgencyId agency) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_reading WHERE matter = :matter AND agency = :agency")
                .param("matter", matter.value())
                .param("agency", agency.value())
                .query(Long.class)
                .single();
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        var roles = row.getString("roles");
        return new Reading(
                row.getString("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new ActorId(row.getString("actor")),
                roles.isEmpty() ? List.of() : List.of(roles.split(",", -1)),
                View.valueOf(row.getString("view_").toUpperCase(Locale.ROOT)),
                row.getString("number"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Where a row stands in the order "the last first". */
    record Place(Instant at, String id) {}
}
