package org.brueckenschlag.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One invented course of a matter, read from a file of {@code demo/szenarien} or {@code demo/weitere}.
 *
 * @param id {@code DEMO-01}
 * @param process key of the process
 * @param socialSpace code of the Sozialraum
 * @param steps in the order in which they happen
 * @param expected what must be known at the end, by key: {@code ende_code}, {@code methode} …
 */
public record Scenario(
        String id, String title, String process, String socialSpace, List<Step> steps, Map<String, Object> expected) {

    public Scenario {
        steps = List.copyOf(steps);
        expected = Map.copyOf(expected);
    }

    /** Something that somebody does on a day of the course. */
    public sealed interface Step {

        /** Calendar days after the enquiry. */
        int day();
    }

    /**
     * Completes the task of that element, as an account whose role it is for.
     *
     * @param group alias of the party group, where there is a task for each
     */
    public record Do(int day, String element, @Nullable String group, Map<String, Object> answers) implements Step {

        public Do {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * Completes what is open then, in the matter and in those that it has called, answered as usual.
     *
     * @param answers what is particular, by key of the field, wherever it is asked
     * @param byTask what only one task is told, by its element: a second look finds something else than the first.
     *     Where several are open at once, each of them is told the next
     */
    public record Usual(int day, Map<String, Object> answers, Map<String, List<Map<String, Object>>> byTask)
            implements Step {

        public Usual {
            answers = Map.copyOf(answers);
            byTask = Map.copyOf(byTask);
        }

        /** @param which of those that are open at once, from 0 */
        public Map<String, Object> toldTo(String element, int which) {
            var told = new HashMap<>(answers);
            var particular = byTask.getOrDefault(element, List.of());
            if (!particular.isEmpty()) {
                told.putAll(particular.get(which % particular.size()));
            }
            return told;
        }
    }

    /** Reports an event to the matter. */
    public record Report(int day, String event) implements Step {}

    /**
     * The same answers with their days: {@code T+144} are days after the enquiry, {@code J+1} years after its own, in
     * rows as well.
     */
    public static Map<String, Object> dated(Map<String, Object> answers, LocalDate enquiry) {
        var result = new HashMap<String, Object>();
        answers.forEach((key, value) -> result.put(key, dated(value, enquiry)));
        return result;
    }

    private static Object dated(Object value, LocalDate enquiry) {
        if (value instanceof String text && text.matches("J\\+\\d")) {
            return enquiry.getYear() + Long.parseLong(text.substring(2));
        }
        if (value instanceof String text && text.matches("T\\+\\d{1,3}")) {
            return enquiry.plusDays(Long.parseLong(text.substring(2))).toString();
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(row -> dated(row, enquiry)).toList();
        }
        if (value instanceof Map<?, ?> row) {
            var result = new HashMap<String, Object>();
            row.forEach((key, entry) -> result.put((String) key, dated(entry, enquiry)));
            return result;
        }
        return value;
    }
}
