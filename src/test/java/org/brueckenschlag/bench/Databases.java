package org.brueckenschlag.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Databases that lose nothing that they have committed, as in an installation: H2 in a file as the demonstration has
 * it, and PostgreSQL with the settings it comes with (embedded for tests it would not wait for the disk).
 */
final class Databases implements AutoCloseable {

    private final Path folder;
    private @Nullable EmbeddedPostgres postgres;
    private int made;

    Databases(Path folder) {
        this.folder = folder;
    }

    Database fresh(Database.Kind kind) {
        var name = "bench" + ++made;
        return switch (kind) {
            case H2 ->
                new Database(
                        kind,
                        "jdbc:h2:file:" + folder.toAbsolutePath().resolve(name)
                                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=256",
                        "bench");
            case POSTGRES -> new Database(kind, onPostgres(name), "postgres");
        };
    }

    private String onPostgres(String name) {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        // for indexes that a benchmark makes anew
                        .setServerConfig("maintenance_work_mem", "512MB")
                        .start();
            }
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return postgres.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
