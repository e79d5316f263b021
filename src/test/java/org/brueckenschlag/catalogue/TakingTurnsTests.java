package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Refusals.refused;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.brueckenschlag.shared.AgencyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TakingTurnsTests {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=100");
    private final JdbcTransactionManager manager = new JdbcTransactionManager(database);
    private final TransactionTemplate transaction = new TransactionTemplate(manager);
    private final JdbcTurns turns = new JdbcTurns(JdbcClient.create(database), manager);

    @BeforeEach
    void begin() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V205__turns_in_the_workshop.sql"))
                .execute(database);
    }

    @Test
    void whoWaitsTooLongIsToldSoAndOtherAgenciesDoNotWait() {
        transaction.executeWithoutResult(mine -> {
            turns.take(NORDWINKEL);

            refused("catalogue.busy", () -> elsewhere(NORDWINKEL));
            elsewhere(new AgencyId("suedtor"));
        });

        elsewhere(NORDWINKEL);
    }

    @Test
    void theTurnIsOnesOwnUntilTheTransactionEndsAlsoTheFirstTime() {
        transaction.executeWithoutResult(mine -> {
            turns.take(NORDWINKEL);
            turns.take(NORDWINKEL);
            mine.setRollbackOnly();
        });

        assertThat(JdbcClient.create(database)
                        .sql("SELECT COUNT(*) FROM catalogue_turn WHERE agency = 'nordwinkel'")
                        .query(Long.class)
                        .single())
                .as("the row stays, whatever became of the work")
                .isEqualTo(1);
    }

    /** As somebody else would, in another thread. */
    private void elsewhere(AgencyId agency) {
        var failed = CompletableFuture.supplyAsync(() -> {
                    try {
                        transaction.executeWithoutResult(theirs -> turns.take(agency));
                        return new RuntimeException[0];
                    } catch (RuntimeException e) {
                        return new RuntimeException[] {e};
                    }
                })
                .join();
        for (var exception : failed) {
            throw exception;
        }
    }
}
