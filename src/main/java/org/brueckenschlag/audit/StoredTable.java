package org.brueckenschlag.audit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table of the database, in words.
 *
 * @param kept how long its rows stay
 * @param readers who sees them through the program
 */
public record StoredTable(String name, String purpose, String kept, String readers, List<Column> columns) {

    public StoredTable {
        columns = List.copyOf(columns);
    }

    /** Whether words that people wrote can be in it. */
    public boolean holdsFreeText() {
        return columns.stream().anyMatch(column -> column.words() == Words.FREE_TEXT);
    }

    /**
     * @param type in words
     * @param words whose words a column of text holds; null where it holds none
     * @param about what it is for; empty where the name says it
     */
    public record Column(String name, String type, @Nullable Words words, String about) {}

    /** What a column of text can hold. */
    public enum Words {
        /** One of a closed list. */
        CODE,
        /** A number or name that the program makes. */
        GENERATED,
        /** Nobody reads anything out of it. */
        HASH,
        /** Of a person who works here: a pseudonym, a sign-in name. */
        STAFF,
        /** What the agency or the operator calls something: an agency, a Sozialraum, a place for seals. */
        SETTING,
        /** Of a released process: titles, names of steps. */
        MODEL,
        /** What people wrote: short notes, questions, searches. */
        FREE_TEXT;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
