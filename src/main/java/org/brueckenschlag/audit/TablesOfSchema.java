package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brueckenschlag.audit.DataInventory.EngineTables;
import org.brueckenschlag.shared.Texts;
import org.springframework.stereotype.Component;

/** The database's tables in words: what it says of itself, and what {@link SchemaNotes} add. */
@Component
class TablesOfSchema {

    private static final String ENGINE = "act_";

    /** Kinds of the engine's tables that stay empty: it keeps no history and no accounts of its own. */
    private static final List<String> EMPTY = List.of("hi", "id");

    private final JdbcSchema schema;
    private final SchemaNotes notes = SchemaNotes.shipped();

    TablesOfSchema(JdbcSchema schema) {
        this.schema = schema;
    }

    /** The product's own, by name. One that nobody has described is there all the same, and says so. */
    List<StoredTable> own(KeptWords kept, Texts texts) {
        var columns = new TreeMap<String, List<JdbcSchema.Column>>();
        schema.columns().stream()
                .filter(column -> !column.table().startsWith(ENGINE))
                .forEach(column -> columns.computeIfAbsent(column.table(), unseen -> new ArrayList<>())
                        .add(column));
        return columns.entrySet().stream()
                .map(table -> table(table.getKey(), table.getValue(), kept, texts))
                .toList();
    }

    private StoredTable table(String name, List<JdbcSchema.Column> columns, KeptWords kept, Texts texts) {
        var note = notes.table(name);
        var unknown = texts.get("protection.table.unknown");
        return new StoredTable(
                name,
                texts.find("protection.table." + name).orElse(unknown),
                note.map(found -> kept.rule(found.kept())).orElse(unknown),
                note.map(found -> texts.get("protection.readers." + found.readers()))
                        .orElse(unknown),
                columns.stream().map(column -> column(column, texts)).toList());
    }

    private StoredTable.Column column(JdbcSchema.Column column, Texts texts) {
        return new StoredTable.Column(
                column.name(),
                type(column, texts),
                column.isText() ? notes.words(column.table(), column.name()).orElse(StoredTable.Words.FREE_TEXT) : null,
                about(column, texts));
    }

    static String about(JdbcSchema.Column column, Texts texts) {
        return texts.find("protection.column." + column.table() + "." + column.name())
                .or(() -> texts.find("protection.column." + column.name()))
                .orElse("");
    }

    private static String type(JdbcSchema.Column column, Texts texts) {
        var key = "protection.data.";
        if (column.isText()) {
            var length = column.length();
            return length == null ? texts.get(key + "text") : texts.get(key + "text-to", length);
        }
        return switch (column.type()) {
            case "boolean" -> texts.get(key + "yes-no");
            case "date" -> texts.get(key + "day");
            case "bigint", "integer", "smallint" -> texts.get(key + "number");
            default -> column.type().startsWith("timestamp") ? texts.get(key + "moment") : column.type();
        };
    }

    List<EngineTables> engine(Texts texts) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        schema.columns().stream()
                .map(JdbcSchema.Column::table)
                .filter(table -> table.startsWith(ENGINE))
                .distinct()
                .forEach(table -> names.computeIfAbsent(kind(table), unseen -> new ArrayList<>())
                        .add(table));
        return names.entrySet().stream()
                .map(kind -> new EngineTables(
                        kind.getKey(),
                        kind.getValue(),
                        texts.find("protection.engine." + kind.getKey())
                                .orElseGet(() -> texts.get("protection.table.unknown")),
                        EMPTY.contains(kind.getKey()) ? schema.rows(kind.getValue()) : EngineTables.NOT_COUNTED))
                .toList();
    }

    private static String kind(String table) {
        return table.substring(ENGINE.length()).split("_", 2)[0];
    }
}
