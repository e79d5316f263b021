package org.brueckenschlag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database of PostgreSQL that is empty and belongs to whoever made it. All of one process lie on one server, which
 * starts when the first is asked for and goes with the process.
 */
public final class Postgres {

    public static final String USER = "postgres";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name;

    private Postgres(String name) {
        this.name = name;
    }

    public static Postgres empty() {
        return made("");
    }

    /** The same once more, as it is now. It cannot be made while somebody is connected: whoever is, is cut off. */
    public Postgres copy() {
        server().sql("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false").update();
        server().sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
                .param("name", name)
                .query()
                .listOfRows();
        var copy = made(" TEMPLATE " + name);
        server().sql("ALTER DATABASE " + name + " ALLOW_CONNECTIONS true").update();
        return copy;
    }

    private static Postgres made(String how) {
        var name = "test_" + MADE.incrementAndGet();
        server().sql("CREATE DATABASE " + name + how).update();
        return new Postgres(name);
    }

    public String url() {
        return Server.RUNNING.getJdbcUrl(USER, name);
    }

    public DataSource source() {
        return Server.RUNNING.getDatabase(USER, name);
    }

    private static JdbcClient server() {
        return JdbcClient.create(Server.RUNNING.getPostgresDatabase());
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
