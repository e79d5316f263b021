package org.brueckenschlag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills PostgreSQL's tables with copies of everything that a contestant has written about a matter. Ids of a copy begin
 * with its number. Within a call rows lie as if all its copies had been under way at once: first the first row of each,
 * then the second one. Indexes are taken away meanwhile and made anew, and the tables leave the database's own log:
 * nothing of that touches reading.
 */
final class HistoryCopies {

    /** Characters of a UUID, at the end of every id (that of an activity begins with the element's name). */
    private static final int ID = 36;

    private static final int NUMBER = 8;

    /** Ids of the instance itself; those of definitions and deployments stay. */
    private static final Set<String> IDS_OF_CAMUNDA = Set.of(
            "id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "super_process_instance_id_",
            "call_proc_inst_id_",
            "execution_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "task_id_",
            "var_inst_id_",
            "dec_inst_id_",
            "root_dec_inst_id_",
            "operation_id_",
            "job_id_");

    private static final Set<String> READ_BY_REPORTS = Set.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst");

    /** Far behind the places of real entries: nothing is sealed any more in this database. */
    private static final String PLACE_IN_THE_LOG = "1000000000 + n * 1000 + t.seq";

    private final JdbcClient jdbc;
    private final List<Table> tables;
    private final List<String> indexes = new ArrayList<>();

    private HistoryCopies(JdbcClient jdbc, List<Table> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    static HistoryCopies ofProduct(Contestant product) {
        var jdbc = product.tables();
        var values = new TreeMap<String, String>();
        for (var column : columns(jdbc, "audit_entry")) {
            values.put(column, "t." + column);
        }
        values.put("chain", copied("chain"));
        values.put("log_index", PLACE_IN_THE_LOG);
        return new HistoryCopies(jdbc, List.of(new Table("audit_entry", "chain", "t.seq", values)));
    }

    /** Of Camunda's tables those alone that its reports read: the others would fill the disk for nothing. */
    static HistoryCopies ofReport(Contestant camunda) {
        var whole = ofCamunda(camunda);
        return new HistoryCopies(
                whole.jdbc,
                whole.tables.stream()
                        .filter(table -> READ_BY_REPORTS.contains(table.name))
                        .toList());
    }

    static HistoryCopies ofCamunda(Contestant camunda) {
        var jdbc = camunda.tables();
        var names = jdbc.sql("""
                SELECT table_name FROM information_schema.columns
                WHERE column_name = 'root_proc_inst_id_' AND table_name LIKE 'act_hi_%' ORDER BY table_name
                """).query(String.class).list();
        return new HistoryCopies(
                jdbc,
                names.stream()
                        .map(name -> new Table(
                                name,
                                "root_proc_inst_id_",
                                "right(t.id_, " + ID + ")",
                                columns(jdbc, name).stream()
                                        .collect(Collectors.toMap(
                                                column -> column,
                                                column -> IDS_OF_CAMUNDA.contains(column)
                                                        ? copied(column)
                                                        : "t." + column))))
                        .toList());
    }

    static String id(String matter, int number) {
        return "%08x".formatted(number) + matter.substring(NUMBER);
    }

    /** Before the first copy; {@link #copy} then knows these matters. */
    void prepare(List<String> matters) {
        waitForTheDisk(false);
        for (var table : tables) {
            for (var matter : matters) {
                jdbc.sql("CREATE TABLE %s AS SELECT * FROM %s WHERE %s = '%s'"
                                .formatted(table.origin(matter), table.name, table.key, matter))
                        .update();
            }
            takeIndexesAway(table.name);
            jdbc.sql("ALTER TABLE " + table.name + " SET UNLOGGED").update();
        }
    }

    private void takeIndexesAway(String table) {
        indexes.addAll(jdbc.sql("SELECT indexdef FROM pg_indexes WHERE tablename = :table")
                .param("table", table)
                .query(String.class)
                .list());
        jdbc.sql(
                        "SELECT conname FROM pg_constraint WHERE conrelid = CAST(:table AS regclass) AND contype IN ('p', 'u')")
                .param("table", table)
                .query(String.class)
                .list()
                .forEach(each -> jdbc.sql("ALTER TABLE " + table + " DROP CONSTRAINT " + each)
                        .update());
        jdbc.sql("SELECT indexname FROM pg_indexes WHERE tablename = :table")
                .param("table", table)
                .query(String.class)
                .list()
                .forEach(each -> jdbc.sql("DROP INDEX " + each).update());
    }

    /** @return how many rows that made */
    long copy(String matter, int first, int last) {
        return tables.stream()
                .mapToLong(table -> jdbc.sql(table.copying(matter))
                        .param("first", first)
                        .param("last", last)
                        .update())
                .sum();
    }

    /** After the last copy: indexes as they were, and statistics as the database makes them sooner or later. */
    void ready() {
        indexes.forEach(index -> jdbc.sql(index).update());
        tables.forEach(table -> jdbc.sql("VACUUM ANALYZE " + table.name).update());
        waitForTheDisk(true);
    }

    /** Thousands of small copies would wait for most of the time; reading never does. */
    private void waitForTheDisk(boolean yes) {
        jdbc.sql("ALTER SYSTEM SET synchronous_commit = " + (yes ? "on" : "off"))
                .update();
        jdbc.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
    }

    private static List<String> columns(JdbcClient jdbc, String table) {
        return jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private static String copied(String column) {
        return "left(t.%1$s, length(t.%1$s) - %2$d) || lpad(to_hex(n), %3$d, '0') || right(t.%1$s, %4$d)"
                .formatted(column, ID, NUMBER, ID - NUMBER);
    }

    /**
     * @param key column that says whose a row is
     * @param order in which a matter's rows were written
     * @param values of a copy, by column
     */
    private record Table(String name, String key, String order, Map<String, String> values) {

        String origin(String matter) {
            return "bench_" + name + "_" + matter.substring(NUMBER).replace("-", "");
        }

        String copying(String matter) {
            return "INSERT INTO %s (%s) SELECT %s FROM %s t CROSS JOIN generate_series(:first, :last) AS n ORDER BY %s, n"
                    .formatted(
                            name,
                            String.join(", ", values.keySet()),
                            String.join(", ", values.values()),
                            origin(matter),
                            order);
        }
    }
}
