package org.brueckenschlag.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code sign_in_failure}. Bounded: where it is full, those that failed longest ago are forgotten. */
@Component
class JdbcSignInFailures {

    static final int CAPACITY = 20_000;

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec key;

    JdbcSignInFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under what the failures of an account or address are kept; nothing leads back from it. */
    String id(String kind, String name) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " belongs to every Java platform", e);
        }
    }

    /** Makes the row that {@link #lock} will find; outside of a transaction, because two may make it at once. */
    void prepare(String id, Instant now) {
        try {
            var made = jdbc.sql("""
                    INSERT INTO sign_in_failure (id, failures, last_at, before_at)
                    SELECT CAST(:id AS VARCHAR(64)), 0, CAST(:now AS TIMESTAMP WITH TIME ZONE),
                        CAST(:now AS TIMESTAMP WITH TIME ZONE)
                    WHERE NOT EXISTS (SELECT 1 FROM sign_in_failure WHERE id = :id)
                    """).param("id", id).param("now", at(now)).update();
            if (made > 0) {
                makeRoom(CAPACITY);
            }
        } catch (DuplicateKeyException somebodyElseDid) {
            // then it is there
        }
    }

    Optional<Failures> lock(String id) {
        return jdbc.sql("SELECT failures, last_at, before_at FROM sign_in_failure WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, number) -> new Failures(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getObject("before_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void write(String id, Failures failures) {
        jdbc.sql("UPDATE sign_in_failure SET failures = :count, last_at = :last, before_at = :before WHERE id = :id")
                .param("count", failures.count())
                .param("last", at(failures.last()))
                .param("before", at(failures.before()))
                .param("id", id)
                .update();
    }

    void forgetBefore(Instant then) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE last_at < :then")
                .param("then", at(then))
                .update();
    }

    /** A tenth at a time, so that a flood of names does not sort the table with each of them. */
    void makeRoom(int capacity) {
        var rows = jdbc.sql("SELECT COUNT(*) FROM sign_in_failure")
                .query(Long.class)
                .single();
        if (rows > capacity) {
            jdbc.sql("""
                    DELETE FROM sign_in_failure WHERE id IN (
                        SELECT id FROM sign_in_failure ORDER BY last_at, id FETCH FIRST :some ROWS ONLY)
                    """).param("some", (int) (rows - capacity) + capacity / 10).update();
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            known = new SecretKeySpec(HexFormat.of().parseHex(secret().orElseGet(this::newSecret)), ALGORITHM);
            key = known;
        }
        return known;
    }

    private Optional<String> secret() {
        return jdbc.sql("SELECT secret FROM sign_in_key WHERE id = 1")
                .query(String.class)
                .optional();
    }

    private String newSecret() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        try {
            jdbc.sql("INSERT INTO sign_in_key (id, secret) VALUES (1, :secret)")
                    .param("secret", HexFormat.of().formatHex(random))
                    .update();
        } catch (DuplicateKeyException anotherNodeDid) {
            // then its key counts
        }
        return secret().orElseThrow();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
