package org.brueckenschlag.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches whole tables, on H2 and PostgreSQL alike. */
@Component
class JdbcRemains {

    private static final Set<String> BYTES = Set.of("binary large object", "binary varying", "binary", "bytea");

    private final JdbcClient jdbc;

    JdbcRemains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have room for a text of that length, in words or in bytes. */
    List<Column> columns(int length) {
        return jdbc
                .sql("""
                SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
                JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
                WHERE c.table_schema = current_schema AND t.table_type LIKE '%TABLE%'
                  AND (c.character_maximum_length IS NULL OR c.character_maximum_length >= :length)
                ORDER BY c.table_name, c.ordinal_position
                """)
                .param("length", length)
                .query((row, number) -> new Column(
                        row.getString("table_name"),
                        row.getString("column_name"),
                        row.getString("data_type").toLowerCase(Locale.ROOT)))
                .list()
                .stream()
                .filter(column -> column.isText() || column.isBytes())
                .toList();
    }

    boolean hold(Column column, SoughtText sought) {
        return column.isText() ? holdWords(column, sought) : holdBytes(column, sought);
    }

    private boolean holdWords(Column column, SoughtText sought) {
        var name = quoted(column.name());
        var patterns = sought.parts().stream()
                .map(part -> "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
        var conditions = patterns.stream().map(pattern -> name + " LIKE ? ESCAPE '!'");
        var statement = jdbc.sql("SELECT COUNT(*) FROM " + quoted(column.table()) + " WHERE "
                + conditions.collect(Collectors.joining(" OR ")) + (sought.isWhole() ? " OR " + name + " = ?" : ""));
        for (var pattern : patterns) {
            statement = statement.param(pattern);
        }
        if (sought.isWhole()) {
            statement = statement.param(sought.text());
        }
        return statement.query(Long.class).single() > 0;
    }

    /** Models, tiles and what the engine keeps of lists: neither database searches bytes in the other's words. */
    private boolean holdBytes(Column column, SoughtText sought) {
        var name = quoted(column.name());
        try (var values = jdbc
                .sql("SELECT " + name + " FROM " + quoted(column.table()) + " WHERE " + name + " IS NOT NULL")
                .query((row, number) -> row.getBytes(1))
                .stream()) {
            return values.anyMatch(bytes -> sought.isIn(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    record Column(String table, String name, String type) {

        boolean isText() {
            return type.startsWith("character") || type.equals("text");
        }

        boolean isBytes() {
            return BYTES.contains(type);
        }

        /** As people who look after the database write it. */
        @Override
        public String toString() {
            return (table + "." + name).toLowerCase(Locale.ROOT);
        }
    }
}
