package org.brueckenschlag.audit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database what it has room for; on H2 and PostgreSQL alike. */
@Component
class JdbcSchema {

    private final JdbcClient jdbc;

    JdbcSchema(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the schema that the product works in, by table and in their order; names in lower case. */
    List<Column> columns() {
        return jdbc.sql("""
                SELECT table_name, column_name, data_type, character_maximum_length FROM information_schema.columns
                WHERE table_schema = current_schema
                ORDER BY table_name, ordinal_position
                """)
                .query((row, number) -> {
                    var length = row.getLong("character_maximum_length");
                    return new Column(
                            row.getString("table_name").toLowerCase(Locale.ROOT),
                            row.getString("column_name").toLowerCase(Locale.ROOT),
                            row.getString("data_type").toLowerCase(Locale.ROOT),
                            row.wasNull() ? null : length);
                })
                .list();
    }

    /** Rows of these tables together. */
    long rows(Collection<String> tables) {
        if (tables.isEmpty()) {
            return 0;
        }
        var counts = tables.stream()
                .filter(table -> table.matches("[a-z_]+"))
                .map(table -> "(SELECT COUNT(*) FROM " + table + ")")
                .collect(Collectors.joining(" + "));
        return jdbc.sql("SELECT " + counts).query(Long.class).single();
    }

    /**
     * @param type as the standard calls it: {@code character varying}
     * @param length of a text at most; null where there is no bound, or no text
     */
    record Column(
            String table,
            String name,
            String type,
            @Nullable Long length) {

        boolean isText() {
            return type.startsWith("character") || type.equals("text");
        }
    }
}
