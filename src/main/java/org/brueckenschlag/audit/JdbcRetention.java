package org.brueckenschlag.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tables {@code retention_year} (last clean-up) and {@code audit_reconciled} (last comparison), and what goes with a
 * matter.
 */
@Component
class JdbcRetention {

    private final JdbcClient jdbc;

    JdbcRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The year whose 1 January was the last one to be looked at. */
    Optional<Integer> lastYear(AgencyId agency) {
        return jdbc.sql("SELECT year_ FROM retention_year WHERE agency = :agency")
                .param("agency", agency.value())
                .query(Integer.class)
                .optional();
    }

    void firstYear(AgencyId agency, int year) {
        jdbc.sql("INSERT INTO retention_year (agency, year_) VALUES (:agency, :year)")
                .param("agency", agency.value())
                .param("year", year)
                .update();
    }

    /** Whether it is this node that cleans up for that year. */
    boolean takeYear(AgencyId agency, int year) {
        return jdbc.sql("UPDATE retention_year SET year_ = :year WHERE agency = :agency AND year_ < :year")
                        .param("agency", agency.value())
                        .param("year", year)
                        .update()
                == 1;
    }

    /** Whether it is this node that compares in that night. */
    boolean takeNight(AgencyId agency, LocalDate night) {
        var known = jdbc.sql("SELECT night FROM audit_reconciled WHERE agency = :agency FOR UPDATE")
                .param("agency", agency.value())
                .query(LocalDate.class)
                .optional();
        if (known.isEmpty()) {
            return jdbc.sql("INSERT INTO audit_reconciled (agency, night) VALUES (:agency, :night)")
                            .param("agency", agency.value())
                            .param("night", night)
                            .update()
                    == 1;
        }
        return known.get().isBefore(night)
                && jdbc.sql("UPDATE audit_reconciled SET night = :night WHERE agency = :agency")
                                .param("agency", agency.value())
                                .param("night", night)
                                .update()
                        == 1;
    }

    /** What the lists of this module keep about a matter. */
    void forget(MatterId matter) {
        for (var table : List.of("audit_redaction", "audit_finding", "audit_note", "audit_question", "audit_reading")) {
            jdbc.sql("DELETE FROM " + table + " WHERE matter = :matter")
                    .param("matter", matter.value())
                    .update();
        }
        jdbc.sql("DELETE FROM audit_matter WHERE id = :matter")
                .param("matter", matter.value())
                .update();
    }
}
