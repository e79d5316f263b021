package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.brueckenschlag.audit.StoredTable.Words;

/**
 * What the database cannot say about its tables: how long rows stay, who reads them, whose words a text holds. Data:
 * {@code audit/stored-data.properties}; the sentences are in the bundle {@code audit_protection}.
 */
final class SchemaNotes {

    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Words> columns = new HashMap<>();

    private SchemaNotes(Properties notes) {
        notes.forEach((key, value) -> {
            var name = key.toString();
            var note = value.toString().strip();
            if (name.contains(".")) {
                columns.put(name, Words.valueOf(note.toUpperCase(Locale.ROOT).replace('-', '_')));
            } else {
                var parts = note.split("\\s*,\\s*", -1);
                tables.put(name, new Table(parts[0], parts[1]));
            }
        });
    }

    /** Those that come with the product. */
    static SchemaNotes shipped() {
        var notes = new Properties();
        try (var stream = SchemaNotes.class.getResourceAsStream("/audit/stored-data.properties")) {
            if (stream == null) {
                throw new IllegalStateException("the notes about tables come with the program");
            }
            notes.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SchemaNotes(notes);
    }

    Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    Optional<Words> words(String table, String column) {
        return Optional.ofNullable(columns.get(table + "." + column));
    }

    /** Names of tables, and of columns as {@code table.column}, that are described. */
    Map<String, Words> describedColumns() {
        return Map.copyOf(columns);
    }

    Map<String, Table> describedTables() {
        return Map.copyOf(tables);
    }

    /** @param kept key of a sentence of {@link KeptWords} */
    record Table(String kept, String readers) {}
}
