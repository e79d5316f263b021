package org.brueckenschlag.rehearsal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.rehearsal.Rehearsal.Comparison;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class JdbcRehearsals {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    JdbcRehearsals(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @param fingerprint of the draft as it is now */
    Optional<Rehearsal> find(String draft, String fingerprint) {
        return jdbc.sql("SELECT fingerprint, rehearsed_at, courses FROM rehearsal WHERE draft = :draft")
                .param("draft", draft)
                .query((row, number) -> new Rehearsal(
                        row.getTimestamp("rehearsed_at").toInstant(),
                        row.getString("fingerprint").equals(fingerprint),
                        JSON.readValue(row.getString("courses"), new TypeReference<List<Comparison>>() {})))
                .optional();
    }

    /** Takes the place of the one before. */
    void keep(String draft, String fingerprint, Instant at, ActorId by, List<Comparison> courses) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM rehearsal WHERE draft = :draft")
                    .param("draft", draft)
                    .update();
            jdbc.sql("""
                            INSERT INTO rehearsal (draft, fingerprint, rehearsed_at, rehearsed_by, courses)
                            VALUES (:draft, :fingerprint, :at, :by, :courses)
                            """)
                    .param("draft", draft)
                    .param("fingerprint", fingerprint)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", by.value())
                    .param("courses", JSON.writeValueAsString(courses))
                    .update();
        });
    }
}
