package org.brueckenschlag.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.PlannedReleases.Plan;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans of drafts that are still as they were when it was planned; others count as none. */
@Component
class JdbcPlannedReleases {

    private static final String HOLDING = """
            SELECT plan.draft, plan.revision, plan.release_at, plan.planned_by, plan.hindered, draft.agency, draft.process
            FROM catalogue_planned_release plan JOIN catalogue_draft draft ON draft.id = plan.draft
            WHERE draft.state = 'sent' AND draft.revision = plan.revision
            """;

    private final JdbcClient jdbc;

    JdbcPlannedReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(String draft) {
        return jdbc.sql(HOLDING + " AND plan.draft = :draft")
                .param("draft", draft)
                .query((row, number) -> plan(row))
                .optional();
    }

    Optional<Instant> nextDue() {
        return jdbc.sql(HOLDING + " AND plan.hindered IS NULL ORDER BY plan.release_at FETCH FIRST 1 ROW ONLY")
                .query((row, number) -> plan(row).at())
                .optional();
    }

    List<Due> due(Instant now) {
        return jdbc.sql(HOLDING + " AND plan.hindered IS NULL AND plan.release_at <= :now ORDER BY plan.release_at")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Due(new AgencyId(row.getString("agency")), row.getString("process"), plan(row)))
                .list();
    }

    void keep(Plan plan) {
        forget(plan.draft());
        jdbc.sql("""
                        INSERT INTO catalogue_planned_release (draft, revision, release_at, planned_by)
                        VALUES (:draft, :revision, :at, :by)
                        """)
                .param("draft", plan.draft())
                .param("revision", plan.revision())
                .param("at", plan.at().atOffset(ZoneOffset.UTC))
                .param("by", plan.by().value())
                .update();
    }

    void forget(String draft) {
        jdbc.sql("DELETE FROM catalogue_planned_release WHERE draft = :draft")
                .param("draft", draft)
                .update();
    }

    /** Whoever gets it carries it out; another node finds nothing. */
    boolean take(Plan plan) {
        return jdbc.sql("""
                        DELETE FROM catalogue_planned_release
                        WHERE draft = :draft AND revision = :revision AND hindered IS NULL
                        """)
                        .param("draft", plan.draft())
                        .param("revision", plan.revision())
                        .update()
                == 1;
    }

    boolean hinder(Plan plan, String why) {
        return jdbc.sql("""
                        UPDATE catalogue_planned_release SET hindered = :why
                        WHERE draft = :draft AND revision = :revision AND hindered IS NULL
                        """)
                        .param("why", why)
                        .param("draft", plan.draft())
                        .param("revision", plan.revision())
                        .update()
                == 1;
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getString("draft"),
                row.getInt("revision"),
                row.getTimestamp("release_at").toInstant(),
                new ActorId(row.getString("planned_by")),
                row.getString("hindered"));
    }

    /**
     * @param agency whose draft it is
     * @param process of which process
     */
    record Due(AgencyId agency, String process, Plan plan) {}
}
