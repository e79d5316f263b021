package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.HistoryStep;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** No connection is left where a listener needs one of its own: the state goes, and the thread can go on. */
class WhatCannotBeToldIsTakenBackTests {

    private static final HistoryStep STEP =
            new HistoryStep(HistoryStep.Kind.INCIDENT_OPENED, "Task", null, null, Instant.EPOCH, Map.of());

    private final JdbcDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

    @Test
    void theStateIsGoneAndTheNextTransactionOfTheThreadIsTold() {
        jdbc.sql("CREATE TABLE state (name VARCHAR(20))").update();
        var told = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> write("first", event -> {
                    throw new CannotCreateTransactionException("no connection is left");
                }))
                .withCauseInstanceOf(CannotCreateTransactionException.class);
        write("second", event -> told.incrementAndGet());

        assertThat(jdbc.sql("SELECT name FROM state").query(String.class).list())
                .containsExactly("second");
        assertThat(told).hasValue(1);
    }

    private void write(String name, ApplicationEventPublisher events) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO state VALUES (?)").param(name).update();
            CollectedHistory.ofThisTransaction(events).addOperation(STEP, Optional.empty(), ActorId.SYSTEM);
        });
    }

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
