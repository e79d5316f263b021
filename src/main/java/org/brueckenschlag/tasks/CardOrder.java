package org.brueckenschlag.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Cursor;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The order of a list: columns that all ascend, the id last; each order has an index of its own. */
enum CardOrder {
    DUE(List.of("due_order")),
    CREATED(List.of("created_order")),
    PRIORITY(List.of("urgency", "due_order"));

    private final List<String> numbers;

    CardOrder(List<String> numbers) {
        this.numbers = numbers;
    }

    static CardOrder of(TaskFilter.Sort sort) {
        return switch (sort) {
            case DUE -> DUE;
            case CREATED -> CREATED;
            case PRIORITY -> PRIORITY;
        };
    }

    String columns() {
        return String.join(", ", numbers) + ", id";
    }

    /** The same order for cards in memory. */
    Comparator<TaskCard> comparator() {
        return numbers.stream()
                .map(column -> Comparator.<TaskCard>comparingLong(card -> value(card, column)))
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(card -> card.id().value());
    }

    String cursor(TaskCard last) {
        var values = numbers.stream().map(column -> Long.toString(value(last, column)));
        return Cursor.of(Stream.concat(values, Stream.of(last.id().value())).toList());
    }

    /** @throws Refused {@code tasks.cursor} where the text is no cursor of this order */
    List<String> read(String cursor) {
        var parts = Cursor.read(cursor, numbers.size() + 1).orElseThrow(() -> new Refused(TaskRefusal.CURSOR));
        if (parts.subList(0, numbers.size()).stream().anyMatch(part -> !part.matches("-?\\d{1,19}"))) {
            throw new Refused(TaskRefusal.CURSOR);
        }
        return parts;
    }

    /** A condition for the rows behind that place; the outermost comparison alone already limits the index range. */
    String after(@Nullable List<String> place, Map<String, Object> parameters) {
        if (place == null) {
            return "";
        }
        var condition = "id > :after_id";
        parameters.put("after_id", place.getLast());
        var outermost = new ArrayList<String>();
        for (var index = numbers.size() - 1; index >= 0; index--) {
            var column = numbers.get(index);
            var name = "after_" + column;
            parameters.put(name, number(place.get(index)));
            condition = "(" + column + " > :" + name + " OR (" + column + " = :" + name + " AND " + condition + "))";
            outermost.add(column + " >= :" + name);
        }
        return " AND " + outermost.getLast() + " AND " + condition;
    }

    private static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException e) {
            throw new Refused(TaskRefusal.CURSOR);
        }
    }

    private static long value(TaskCard card, String column) {
        return switch (column) {
            case "due_order" -> card.due() == null ? Long.MAX_VALUE : card.due().toEpochMilli();
            case "created_order" -> -card.createdAt().toEpochMilli();
            default -> JdbcCardRow.urgency(card.priority());
        };
    }
}
