package org.brueckenschlag.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A redesign whose release stands still in the middle of its transaction: the engine has written deployment, files and
 * version, and waits for the end of the chain in the trail, which this test's own connection holds.
 */
final class HeldRelease implements AutoCloseable {

    private static final Path PACKAGE = Path.of("target", "classes", "processes", "konfliktmediation");
    private static final String DRAFT = "held-release";
    private static final String CHAIN = "deployments/nordwinkel";

    private final Connection h2;

    /** @param data of the program that runs, started with {@link #setting} */
    HeldRelease(Path data) throws SQLException {
        h2 = DriverManager.getConnection(url(data), "brueckenschlag", "");
        h2.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
    }

    /** Lets a second program look into the file while the first one runs. */
    static String setting(Path data) {
        return "spring.datasource.url=" + url(data) + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000;TRACE_LEVEL_FILE=0";
    }

    private static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("brueckenschlag") + ";AUTO_SERVER=TRUE";
    }

    /** Planned by the second person; its time comes, and it gets no further than to the trail. */
    void standsStill(RunningProgram program) throws Exception {
        plan();
        h2.setAutoCommit(false);
        number("SELECT 1 FROM audit_chain WHERE name = '" + CHAIN + "' FOR UPDATE");
        var released = CompletableFuture.runAsync(() -> {
            try {
                timeComes(program);
            } catch (UncheckedIOException killed) {
                // that is what this test is about
            }
        });
        while (number("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID = SESSION_ID()") == 0) {
            assertThat(released).as("waits for the trail").isNotDone();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        assertThat(deployments()).as("what the engine has written by then").isEqualTo(1);
    }

    static int timeComes(RunningProgram program) {
        return program.api("admin").post("demo/clock", Map.of("advance", "P1D")).status();
    }

    /** Nothing of it is left, and it is as ready as before. */
    void isAbsent() throws SQLException {
        assertThat(deployments()).isZero();
        assertThat(files()).isZero();
        assertThat(versions()).isZero();
        assertThat(steps("package_deployed")).isZero();
        assertThat(steps("draft_released")).isZero();
        assertThat(number("SELECT COUNT(*) FROM catalogue_draft JOIN catalogue_planned_release ON id = draft"
                        + " WHERE id = '" + DRAFT + "' AND state = 'sent'"))
                .isEqualTo(1);
    }

    /** Each part of it, once. */
    void isThere() throws Exception {
        assertThat(deployments()).isEqualTo(1);
        assertThat(files()).isEqualTo(packageFiles().size());
        assertThat(versions()).isEqualTo(1);
        assertThat(steps("package_deployed")).isEqualTo(1);
        assertThat(steps("draft_released")).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM catalogue_draft WHERE id = '" + DRAFT + "' AND state = 'released'"))
                .isEqualTo(1);
    }

    private int deployments() throws SQLException {
        return number("SELECT COUNT(*) FROM ACT_RE_DEPLOYMENT WHERE TENANT_ID_ = 'nordwinkel'");
    }

    private int files() throws SQLException {
        return number("SELECT COUNT(*) FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ NOT IN"
                + " (SELECT ID_ FROM ACT_RE_DEPLOYMENT WHERE TENANT_ID_ IS NULL)");
    }

    private int versions() throws SQLException {
        return number(
                "SELECT COUNT(*) FROM ACT_RE_PROCDEF WHERE TENANT_ID_ = 'nordwinkel' AND KEY_ = 'konfliktmediation'");
    }

    private int steps(String kind) throws SQLException {
        return number("SELECT COUNT(*) FROM audit_entry WHERE chain = '" + CHAIN + "' AND content LIKE '%\"kind\":\""
                + kind + "\"%'");
    }

    /** As a Leitung would leave it to the second one, who has planned it for tomorrow. */
    private void plan() throws Exception {
        update(
                "INSERT INTO audit_chain (name) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM audit_chain WHERE name = ?)",
                CHAIN,
                CHAIN);
        update("""
                INSERT INTO catalogue_draft
                    (id, agency, process, base, state, revision, changed_by, changed_at, sent_by, reason, note)
                SELECT ?, 'nordwinkel', KEY_, ID_, 'sent', 2, account.id, CURRENT_TIMESTAMP, account.id, 'lernpunkt', ''
                FROM ACT_RE_PROCDEF, account WHERE KEY_ = 'konfliktmediation' AND account.name = 'leitung'
                """, DRAFT);
        for (var file : packageFiles().entrySet()) {
            update("""
                    INSERT INTO catalogue_draft_file (draft, name, revision, content, changed_by, changed_at)
                    SELECT id, ?, 2, ?, changed_by, changed_at FROM catalogue_draft WHERE id = ?
                    """, file.getKey(), file.getValue(), DRAFT);
        }
        update("""
                INSERT INTO catalogue_planned_release (draft, revision, release_at, planned_by)
                SELECT ?, 2, DATEADD('HOUR', 1, CURRENT_TIMESTAMP), id FROM account WHERE name = 'leitung2'
                """, DRAFT);
    }

    private static Map<String, String> packageFiles() throws IOException {
        try (var files = Files.list(PACKAGE)) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form|properties)"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), HeldRelease::redesigned));
        }
    }

    private static String redesigned(Path file) {
        try {
            return Files.readString(file).replace("name=\"Anfrage aufnehmen\"", "name=\"Anfrage annehmen\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void update(String sql, String... values) throws SQLException {
        try (var statement = h2.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            assertThat(statement.executeUpdate()).as(sql).isBetween(0, 1);
        }
    }

    private int number(String sql) throws SQLException {
        try (var row = h2.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() {
        try {
            h2.close();
        } catch (SQLException gone) {
            // with the program that was killed
        }
    }
}
