package org.brueckenschlag.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On the engine's own table of bytes, without the engine. */
abstract class PuttingStoredFilesRight {

    private DataSource database;
    private JdbcClient jdbc;
    private JdbcStoredFiles files;

    abstract DataSource emptyDatabase();

    /** As the engine's scripts are called. */
    abstract String dialect();

    @BeforeEach
    void begin() {
        database = emptyDatabase();
        new ResourceDatabasePopulator(new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti." + dialect() + ".create.engine.sql"))
                .execute(database);
        jdbc = JdbcClient.create(database);
        files = new JdbcStoredFiles(jdbc, new ManagementServiceImpl(null));
        jdbc.sql(
                        "INSERT INTO ACT_RE_DEPLOYMENT (ID_, NAME_, DEPLOY_TIME_, TENANT_ID_) VALUES ('d', 'weg', CURRENT_TIMESTAMP, 'a')")
                .update();
        add("1", "weg.bpmn", "altered", "d");
        add("2", "fremd.form", "strange", "d");
        jdbc.sql("INSERT INTO ACT_RE_DEPLOYMENT (ID_, NAME_) VALUES ('other', 'weg')")
                .update();
        add("3", "weg.bpmn", "of another", "other");
    }

    @Test
    void changesAddsAndTakesAwayWhatBelongsToTheDeploymentAlone() {
        files.putRight(
                "d", Map.of("weg.bpmn", bytes("released"), "texte_tr.properties", bytes("Yol")), Set.of("fremd.form"));

        assertThat(files.locked("d"))
                .containsOnlyKeys("weg.bpmn", "texte_tr.properties")
                .containsEntry("weg.bpmn", bytes("released"))
                .containsEntry("texte_tr.properties", bytes("Yol"));
        assertThat(files.locked("other")).containsEntry("weg.bpmn", bytes("of another"));
        assertThat(jdbc.sql("SELECT TYPE_, REV_ FROM ACT_GE_BYTEARRAY WHERE NAME_ = 'texte_tr.properties'")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(1, 1);
    }

    /** Where a file is missing, there is no row of it that two people could both want. */
    @Test
    void whoLooksAtADeploymentHasItAloneEvenWhereNothingIsStoredOfItAnyMore() {
        jdbc.sql("INSERT INTO ACT_RE_DEPLOYMENT (ID_, NAME_) VALUES ('bare', 'weg')")
                .update();

        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(mine -> {
            assertThat(files.locked("bare")).isEmpty();
            assertThat(freeElsewhere("bare")).isFalse();
            assertThat(freeElsewhere("other")).isTrue();
        });
        assertThat(freeElsewhere("bare")).isTrue();
    }

    private boolean freeElsewhere(String deployment) {
        return CompletableFuture.supplyAsync(() -> jdbc.sql(
                                "SELECT ID_ FROM ACT_RE_DEPLOYMENT WHERE ID_ = :deployment FOR UPDATE SKIP LOCKED")
                        .param("deployment", deployment)
                        .query(String.class)
                        .optional()
                        .isPresent())
                .join();
    }

    private void add(String id, String name, String content, String deployment) {
        jdbc.sql("INSERT INTO ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_, DEPLOYMENT_ID_) VALUES (?, 1, ?, ?, ?)")
                .params(id, name, bytes(content), deployment)
                .update();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
