package org.brueckenschlag.audit;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be kept of an agency's work, in one language.
 *
 * @param fields by process, newest version first, then in the order of the story
 * @param tables the product's own, by name
 * @param engine the process engine's, by what they hold
 */
public record DataInventory(
        List<AskedField> fields, List<StoredTable> tables, List<EngineTables> engine, Figures figures) {

    public DataInventory {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
        engine = List.copyOf(engine);
    }

    /** Lists are counted by their fields. */
    public long answers() {
        return fields.stream().filter(field -> field.kind() != FieldKind.LIST).count();
    }

    public long freeTexts() {
        return fields.stream().filter(AskedField::isFreeText).count();
    }

    /** How long what that process asks is kept, apart from its free texts; empty for a process that asks nothing. */
    public String kept(String process) {
        return fields.stream()
                .filter(field -> field.task().process().equals(process) && !field.isFreeText())
                .findFirst()
                .map(AskedField::kept)
                .orElse("");
    }

    /**
     * Tables of the engine of one kind.
     *
     * @param key {@code re}, {@code ru}, {@code hi}, {@code id}, {@code ge}: what their names begin with
     * @param names of the tables
     * @param rows in all of them together, where there should be none; -1 where nobody counted
     */
    public record EngineTables(String key, List<String> names, String purpose, long rows) {

        public static final long NOT_COUNTED = -1;

        public EngineTables {
            names = List.copyOf(names);
        }
    }

    /**
     * @param openRedactions tasks in which something has to be redacted, and reports in closed matters
     * @param waiting the first of them, by deadline
     * @param byMonth newest first
     */
    public record Figures(long openRedactions, List<OpenRedaction> waiting, List<Figure> byMonth) {

        public Figures {
            waiting = List.copyOf(waiting);
            byMonth = List.copyOf(byMonth);
        }
    }

    /**
     * @param number of the matter
     * @param task null for personal data reported in a closed matter, which has no tasks
     * @param due null without a deadline
     */
    public record OpenRedaction(
            String number, @Nullable String task, @Nullable Instant due, boolean isOverdue) {}

    /** @param key what was counted: {@code redacted}, {@code redacted-by-system} … */
    public record Figure(String key, YearMonth month, long count) {}
}
