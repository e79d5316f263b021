package org.brueckenschlag.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code audit_entry}, asked for whole matters; other chains have a slash in their names or no agency. */
@Component
class JdbcRecordedMatters {

    private final JdbcClient jdbc;

    JdbcRecordedMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Chains of the agency's matters that had begun before one moment and had entries after the other, oldest first.
     *
     * @param process key of the process the matter started on
     */
    List<Chained> between(AgencyId agency, @Nullable Instant from, @Nullable Instant before, @Nullable String process) {
        return jdbc.sql("""
                SELECT first_.chain AS chain, MAX(last_.seq) AS entries
                FROM audit_entry first_
                JOIN audit_entry last_ ON last_.chain = first_.chain
                WHERE first_.agency = :agency AND first_.seq = 1 AND first_.chain NOT LIKE '%/%'
                  AND first_.at < :before
                  AND (:process = '' OR first_.content LIKE :naming ESCAPE '!')
                GROUP BY first_.chain, first_.at
                HAVING MAX(last_.at) >= :from
                ORDER BY first_.at, first_.chain
                """)
                .param("agency", agency.value())
                .param("from", (from == null ? Instant.EPOCH : from).atOffset(ZoneOffset.UTC))
                .param("before", (before == null ? FAR : before).atOffset(ZoneOffset.UTC))
                .param("process", process == null ? "" : process)
                .param("naming", "%\"process\":\"" + escaped(process) + "\"%")
                .query((row, number) -> new Chained(row.getString("chain"), row.getLong("entries")))
                .list();
    }

    long entriesOf(AgencyId agency, String chain) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE chain = :chain AND agency = :agency")
                .param("chain", chain)
                .param("agency", agency.value())
                .query(Long.class)
                .single();
    }

    private static String escaped(@Nullable String process) {
        return process == null
                ? ""
                : process.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    /** @param entries how many rows the chain has now */
    record Chained(String chain, long entries) {}
}
