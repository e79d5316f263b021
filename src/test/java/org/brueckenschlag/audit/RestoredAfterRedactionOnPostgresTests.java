package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.Postgres;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestoredAfterRedactionOnPostgresTests extends RestoredAfterRedaction {

    private static final int MOST_CONNECTIONS = 40;

    private final Postgres work = Postgres.empty();
    private Postgres backup = work;

    @Override
    List<String> database() {
        return of(work);
    }

    @Override
    void backUp(ConfigurableApplicationContext program) {
        backup = work.copy();
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
        return of(backup);
    }

    private static List<String> of(Postgres database) {
        return List.of("--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + Postgres.USER);
    }
}
