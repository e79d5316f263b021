package org.brueckenschlag.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestoredAfterRedactionOnPostgresTests extends RestoredAfterRedaction {

    private static final int MOST_CONNECTIONS = 40;

    private static EmbeddedPostgres postgres;
    private static JdbcClient server;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        server = JdbcClient.create(postgres.getPostgresDatabase());
        server.sql("CREATE DATABASE arbeit").update();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Override
    List<String> database() {
        return of("arbeit");
    }

    /** A copy needs a database without connections: the program loses its own for a moment. */
    @Override
    void backUp(ConfigurableApplicationContext program) {
        server.sql("ALTER DATABASE arbeit ALLOW_CONNECTIONS false").update();
        server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'arbeit'")
                .query()
                .listOfRows();
        server.sql("CREATE DATABASE sicherung TEMPLATE arbeit").update();
        server.sql("ALTER DATABASE arbeit ALLOW_CONNECTIONS true").update();
        comesBack(program.getBean(JdbcClient.class));
    }

    /** The pool finds out one by one which of its connections are gone. */
    private static void comesBack(JdbcClient jdbc) {
        for (var attempt = 0; attempt < MOST_CONNECTIONS; attempt++) {
            try {
                jdbc.sql("SELECT 1").query(Integer.class).single();
                return;
            } catch (DataAccessException gone) {
                // the next one may be alive
            }
        }
        throw new AssertionError("no connection came back");
    }

    @Override
    List<String> backup() {
        return of("sicherung");
    }

    private static List<String> of(String database) {
        return List.of(
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", database),
                "--spring.datasource.username=postgres");
    }
}
