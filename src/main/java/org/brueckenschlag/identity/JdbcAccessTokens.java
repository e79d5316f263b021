package org.brueckenschlag.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code access_token}. */
@Component
class JdbcAccessTokens {

    private static final String COLUMNS =
            "SELECT id, account, purpose, created_at, valid_until, last_used FROM access_token ";

    private final JdbcClient jdbc;

    JdbcAccessTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccessToken> good(String hash, Instant now) {
        return jdbc.sql(COLUMNS + "WHERE hash = :hash AND valid_until > :now")
                .param("hash", hash)
                .param("now", time(now))
                .query(JdbcAccessTokens::token)
                .optional();
    }

    List<AccessToken> good(ActorId account, Instant now) {
        return jdbc.sql(COLUMNS + "WHERE account = :account AND valid_until > :now ORDER BY created_at DESC, id")
                .param("account", account.value())
                .param("now", time(now))
                .query(JdbcAccessTokens::token)
                .list();
    }

    void insert(AccessToken token, String hash) {
        jdbc.sql("""
                INSERT INTO access_token (id, account, hash, purpose, created_at, valid_until)
                VALUES (:id, :account, :hash, :purpose, :createdAt, :validUntil)
                """)
                .param("id", token.id())
                .param("account", token.account().value())
                .param("hash", hash)
                .param("purpose", token.purpose().key())
                .param("createdAt", time(token.createdAt()))
                .param("validUntil", time(token.validUntil()))
                .update();
    }

    /** @return whether it is the first use of that day */
    boolean used(String id, LocalDate day) {
        return jdbc.sql("""
                        UPDATE access_token SET last_used = :day
                        WHERE id = :id AND (last_used IS NULL OR last_used < :day)
                        """).param("id", id).param("day", day).update() == 1;
    }

    /** Nobody can use them any more. */
    void deleteOver(Instant now) {
        jdbc.sql("DELETE FROM access_token WHERE valid_until <= :now")
                .param("now", time(now))
                .update();
    }

    /** @return whether it was there until now */
    boolean delete(String id) {
        return jdbc.sql("DELETE FROM access_token WHERE id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static AccessToken token(ResultSet row, int number) throws SQLException {
        return new AccessToken(
                row.getString("id"),
                new ActorId(row.getString("account")),
                AccessToken.Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                row.getObject("last_used", LocalDate.class));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
