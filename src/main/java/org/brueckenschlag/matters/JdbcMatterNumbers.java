package org.brueckenschlag.matters;

import java.time.Clock;
import java.time.LocalDate;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives numbers without gaps: {@code KM-2026-0001}. Each agency counts for itself, since a common count would tell one
 * agency how much the other one has to do.
 */
@Component
class JdbcMatterNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    JdbcMatterNumbers(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number; whoever asks after us waits until our transaction has ended. */
    String next(AgencyId agency, String prefix) {
        var year = LocalDate.now(clock).getYear();
        if (!counted(agency, prefix, year)) {
            begin(agency, prefix, year);
            if (!counted(agency, prefix, year)) {
                throw new IllegalStateException("no row for the numbers of " + prefix + " " + year);
            }
        }
        var last = jdbc.sql("""
                SELECT last_ FROM matter_last_number WHERE agency = :agency AND prefix = :prefix AND year_ = :year
                """)
                .param("agency", agency.value())
                .param("prefix", prefix)
                .param("year", year)
                .query(Long.class)
                .single();
        return "%s-%d-%04d".formatted(prefix, year, last);
    }

    private boolean counted(AgencyId agency, String prefix, int year) {
        return jdbc.sql("""
                UPDATE matter_last_number SET last_ = last_ + 1
                WHERE agency = :agency AND prefix = :prefix AND year_ = :year
                """)
                        .param("agency", agency.value())
                        .param("prefix", prefix)
                        .param("year", year)
                        .update()
                == 1;
    }

    /** In a transaction of its own: a duplicate key would spoil the caller's on PostgreSQL. */
    private void begin(AgencyId agency, String prefix, int year) {
        try {
            ownTransaction.executeWithoutResult(status -> jdbc.sql("""
                    INSERT INTO matter_last_number (agency, prefix, year_, last_) VALUES (:agency, :prefix, :year, 0)
                    """)
                    .param("agency", agency.value())
                    .param("prefix", prefix)
                    .param("year", year)
                    .update());
        } catch (DuplicateKeyException somebodyElseDid) {
            // then the row is there, which is all we wanted
            return;
        }
    }
}
