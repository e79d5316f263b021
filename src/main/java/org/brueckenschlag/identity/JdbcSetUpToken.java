package org.brueckenschlag.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hash of the set-up's token: one row, or none. */
@Component
class JdbcSetUpToken {

    private final JdbcClient jdbc;

    JdbcSetUpToken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(String hash, Instant validUntil) {
        remove();
        jdbc.sql("INSERT INTO set_up_token (id, hash, valid_until) VALUES (1, :hash, :validUntil)")
                .param("hash", hash)
                .param("validUntil", OffsetDateTime.ofInstant(validUntil, ZoneOffset.UTC))
                .update();
    }

    /** Locks the row: of two set-ups at once one waits and then finds nothing. */
    Optional<Token> lock() {
        return jdbc.sql("SELECT hash, valid_until FROM set_up_token WHERE id = 1 FOR UPDATE")
                .query((row, number) -> new Token(
                        row.getString("hash"),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void remove() {
        jdbc.sql("DELETE FROM set_up_token").update();
    }

    record Token(String hash, Instant validUntil) {}
}
