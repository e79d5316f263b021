package org.brueckenschlag.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lays the engine's history tables beside the trail: both are brought into the same sentences, table by table, and what
 * only one of them says is a difference. {@code docs/trail-format.md}, "What is left out, and why", has the exceptions.
 */
public final class TwoHistories {

    /** Of things that the product does not offer: they stay empty. */
    static final Set<String> EMPTY = Set.of("ACT_HI_ATTACHMENT", "ACT_HI_COMMENT", "ACT_HI_EXT_TASK_LOG");

    private final JdbcClient jdbc;

    TwoHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tables of the engine's history, from the database itself: a new one cannot be forgotten. */
    Set<String> tables() {
        return jdbc
                .sql("SELECT UPPER(table_name) FROM information_schema.tables WHERE UPPER(table_name) LIKE 'ACT_HI_%'")
                .query(String.class)
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    long rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    /** What only one of the two says, each with the table it is about; empty where they agree. */
    public List<String> differences() {
        var trail = new TrailInSentences(jdbc);
        return new EngineHistoryInSentences(jdbc)
                .byTable().entrySet().stream()
                        .flatMap(table ->
                                Difference.of(table.getKey(), table.getValue(), trail.about(table.getKey())).stream())
                        .toList();
    }

    Set<String> compared() {
        return new EngineHistoryInSentences(jdbc).byTable().keySet();
    }

    private static final class Difference {

        /** Both as many times as they are said. */
        static List<String> of(String table, List<String> engine, List<String> trail) {
            var missing = new java.util.ArrayList<>(engine);
            trail.forEach(missing::remove);
            var surplus = new java.util.ArrayList<>(trail);
            engine.forEach(surplus::remove);
            var differences = new java.util.ArrayList<String>();
            missing.forEach(each -> differences.add(table + " only: " + each));
            surplus.forEach(each -> differences.add("trail only: " + each + " (" + table + ")"));
            return differences;
        }
    }
}
