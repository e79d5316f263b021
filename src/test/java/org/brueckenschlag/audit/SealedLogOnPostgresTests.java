package org.brueckenschlag.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealedLogOnPostgresTests extends SealedLog {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Override
    DataSource emptyDatabase() {
        var database = postgres.getPostgresDatabase();
        JdbcClient.create(database)
                .sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
                .update();
        return database;
    }

    @Override
    String noCheck() {
        return " NOT VALID";
    }
}
