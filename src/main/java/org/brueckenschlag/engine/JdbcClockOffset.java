package org.brueckenschlag.engine;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a moved clock is ahead, kept over restarts. */
@Repository
class JdbcClockOffset {

    private final JdbcClient jdbc;

    JdbcClockOffset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> find() {
        return jdbc.sql("SELECT millis FROM clock_offset WHERE id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    void keep(Duration offset) {
        var updated = jdbc.sql("UPDATE clock_offset SET millis = :millis WHERE id = 1")
                .param("millis", offset.toMillis())
                .update();
        if (updated == 0) {
            jdbc.sql("INSERT INTO clock_offset (id, millis) VALUES (1, :millis)")
                    .param("millis", offset.toMillis())
                    .update();
        }
    }
}
