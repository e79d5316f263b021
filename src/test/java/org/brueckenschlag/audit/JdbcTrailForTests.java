package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at the tables past the services, for tests alone. */
@Component
class JdbcTrailForTests {

    private final JdbcClient jdbc;

    JdbcTrailForTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> rows() {
        return jdbc.sql(
                        "SELECT chain, seq, at, agency, actor, previous, hash, content FROM audit_entry WHERE content IS NOT NULL ORDER BY chain, seq")
                .query((row, number) -> new Row(
                        row.getString("chain"),
                        row.getLong("seq"),
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        row.getString("agency"),
                        row.getString("actor"),
                        row.getString("previous"),
                        row.getString("hash"),
                        row.getString("content")))
                .list();
    }

    long rowsOf(String chain) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE chain = :chain")
                .param("chain", chain)
                .query(Long.class)
                .single();
    }

    /** How many rows each chain has. */
    Map<String, Long> counts() {
        return jdbc
                .sql("SELECT chain, COUNT(*) AS entries FROM audit_entry GROUP BY chain")
                .query((row, number) -> Map.entry(row.getString("chain"), row.getLong("entries")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the text stands anywhere in the database, in a binary value, too. */
    boolean hold(String text) {
        return jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                .query(String.class)
                .stream()
                .flatMap(table -> jdbc.sql("SELECT * FROM \"" + table + "\"").query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .anyMatch(value -> (value instanceof byte[] bytes
                                ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                                : String.valueOf(value))
                        .contains(text));
    }

    List<String> contentsOf(String chain) {
        return jdbc.sql("SELECT content FROM audit_entry WHERE chain = :chain AND content IS NOT NULL ORDER BY seq")
                .param("chain", chain)
                .query(String.class)
                .list();
    }

    List<String> hashesOf(String chain) {
        return jdbc.sql("SELECT hash FROM audit_entry WHERE chain = :chain ORDER BY seq")
                .param("chain", chain)
                .query(String.class)
                .list();
    }

    void closedLongAgo(String matter) {
        jdbc.sql("UPDATE matter SET closed_at = :at WHERE id = :id")
                .param("at", java.time.OffsetDateTime.parse("2011-05-05T10:00:00Z"))
                .param("id", matter)
                .update();
    }

    void keptFor(String agency, String object, String period) {
        jdbc.sql("INSERT INTO retention_period (agency, object_, kept) VALUES (:agency, :object, :period)")
                .param("agency", agency)
                .param("object", object)
                .param("period", period)
                .update();
    }

    /** What somebody with a database client does. */
    void alter(String statement) {
        if (jdbc.sql(statement).update() == 0) {
            throw new AssertionError("nothing was altered by " + statement);
        }
    }

    long stackTraces() {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_GE_BYTEARRAY WHERE TYPE_ = 3")
                .query(Long.class)
                .single();
    }

    long historyRowsOfTheEngine() {
        var tables = jdbc.sql(
                        "SELECT table_name FROM information_schema.tables WHERE UPPER(table_name) LIKE 'ACT_HI_%'")
                .query(String.class)
                .list();
        if (tables.size() < 15) {
            throw new AssertionError("the engine's history tables were not found: " + tables);
        }
        return tables.stream()
                .mapToLong(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    /** The database refuses every further row, as a full disk would. */
    void refuseNewRows(boolean refuse) {
        jdbc.sql(
                        refuse
                                ? "ALTER TABLE audit_entry ADD CONSTRAINT nothing_more CHECK (seq < 0) NOCHECK"
                                : "ALTER TABLE audit_entry DROP CONSTRAINT nothing_more")
                .update();
    }

    record Row(
            String chain,
            long sequence,
            java.time.Instant at,
            String agency,
            String actor,
            String previous,
            String hash,
            String content) {}
}
