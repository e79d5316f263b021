package org.brueckenschlag.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_finding}. */
@Component
class JdbcFindings {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JdbcFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReportedFinding finding, AgencyId agency) {
        jdbc.sql("""
                INSERT INTO audit_finding (id, agency, matter, matter_number, reported_at, due_at)
                VALUES (:id, :agency, :matter, :number, :reported, :due)
                """)
                .param("id", finding.id())
                .param("agency", agency.value())
                .param("matter", finding.matter().value())
                .param("number", finding.number())
                .param("reported", finding.reportedAt().atOffset(ZoneOffset.UTC))
                .param("due", finding.due().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Not yet settled, the most urgent first. */
    List<ReportedFinding> open(AgencyId agency) {
        return jdbc.sql("""
                SELECT id, matter, matter_number, reported_at, due_at FROM audit_finding
                WHERE agency = :agency AND settled_at IS NULL ORDER BY due_at, id LIMIT\s""" + MOST)
                .param("agency", agency.value())
                .query((row, number) -> new ReportedFinding(
                        row.getString("id"),
                        new MatterId(row.getString("matter")),
                        row.getString("matter_number"),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    long countOpen(AgencyId agency) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_finding WHERE agency = :agency AND settled_at IS NULL")
                .param("agency", agency.value())
                .query(Long.class)
                .single();
    }

    Optional<ReportedFinding> open(AgencyId agency, String id) {
        return open(agency).stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    boolean isOpenFor(Matter matter) {
        return open(matter.agency()).stream()
                .anyMatch(finding -> finding.matter().equals(matter.id()));
    }

    void settle(MatterId matter, FindingOutcome outcome, Instant at) {
        jdbc.sql("""
                UPDATE audit_finding SET settled_at = :at, outcome = :outcome
                WHERE matter = :matter AND settled_at IS NULL
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome.key())
                .param("matter", matter.value())
                .update();
    }
}
