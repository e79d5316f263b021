package org.brueckenschlag.catalogue;

import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who begins or releases something in the workshop of an agency does so alone: otherwise two people would each look,
 * find nothing in the way, and release past one another.
 */
@Component
class JdbcTurns {

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    JdbcTurns(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Until the caller's transaction ends; whoever is second waits here.
     *
     * @throws Refused {@code catalogue.busy} where that lasts longer than the database lets one wait
     */
    void take(AgencyId agency) {
        try {
            if (!isTaken(agency)) {
                add(agency);
                isTaken(agency);
            }
        } catch (TransientDataAccessException tooLong) {
            throw new Refused(CatalogueRefusal.BUSY);
        }
    }

    private boolean isTaken(AgencyId agency) {
        return jdbc.sql("SELECT agency FROM catalogue_turn WHERE agency = :agency FOR UPDATE")
                .param("agency", agency.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Apart, so that somebody else who adds the same row breaks nothing of what the caller does. */
    private void add(AgencyId agency) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("INSERT INTO catalogue_turn (agency) VALUES (:agency)")
                            .param("agency", agency.value())
                            .update());
        } catch (DuplicateKeyException there) {
            // somebody else was faster: the row is what counts
        }
    }
}
