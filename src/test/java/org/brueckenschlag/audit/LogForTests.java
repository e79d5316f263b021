package org.brueckenschlag.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.brueckenschlag.matters.MatterTransactions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of a database without the rest of the program. */
final class LogForTests {

    final JdbcClient jdbc;
    final JdbcTrail trail;
    final JdbcLog log;
    final JdbcKeys keys;
    final JdbcRestores restores;
    final TransactionTemplate transaction;
    private final MatterTransactions transactions;

    /** @param database empty */
    LogForTests(DataSource database) {
        for (var script : List.of("V40__audit.sql", "V45__redaction.sql", "V46__retention.sql", "V48__restored.sql")) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + script)).execute(database);
        }
        var manager = new JdbcTransactionManager(database);
        jdbc = JdbcClient.create(database);
        trail = new JdbcTrail(jdbc);
        log = new JdbcLog(jdbc, new JdbcTemplate(database));
        keys = new JdbcKeys(jdbc);
        restores = new JdbcRestores(jdbc);
        transaction = new TransactionTemplate(manager);
        transactions = new MatterTransactions(manager);
    }

    /** The key in that folder, made and told to the log where there is none. */
    SigningKeys key(Path folder) {
        var files = new SigningKeys(folder.resolve("siegel.key"), true);
        if (keys.vkeys().isEmpty()) {
            keys.add(1, files.currentVkey(), Instant.EPOCH);
        }
        return files;
    }

    /** What a node with those files notices. */
    RestoredLog restored(SigningKeys files) {
        var clock = Clock.systemUTC();
        var ledger = new Ledger(trail, new ChainEnds(trail), transactions, transaction.getTransactionManager(), clock);
        return new RestoredLog(new KeptSeal(files, ""), files, keys, log, restores, trail, ledger, transactions, clock);
    }

    /** One of a node of its own. */
    Sequencer sequencer(SigningKeys files, Consumer<Object> told) {
        var restored = restored(files);
        return new Sequencer(log, files, keys, restored, new MachineTime(), transaction, event -> {
            restored.on((LogSealed) event);
            told.accept(event);
        });
    }
}
