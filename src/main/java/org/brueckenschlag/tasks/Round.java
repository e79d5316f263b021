package org.brueckenschlag.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row that a task is about, where its loop runs over a list of earlier answers: one of several measures.
 *
 * @param list key of the list
 * @param at place in it, from 0
 * @param field what tells it from the other rows; null where the model names nothing ({@code titel_ergaenzung})
 * @param code that row's answer to it
 */
public record Round(
        String list,
        int at,
        @Nullable String field,
        @Nullable String code) {

    /** @param field key of the answer that tells the rows apart */
    static Round of(String list, int at, @Nullable String field, Map<String, Object> known) {
        var code = field == null ? null : row(list, at, known).get(field);
        return code instanceof String text ? new Round(list, at, field, text) : new Round(list, at, null, null);
    }

    /** What the row says; the row as it is known now. */
    Map<String, Object> row(Map<String, Object> known) {
        return row(list, at, known);
    }

    private static Map<String, Object> row(String list, int at, Map<String, Object> known) {
        var row = new LinkedHashMap<String, Object>();
        if (known.get(list) instanceof List<?> rows && at < rows.size() && rows.get(at) instanceof Map<?, ?> found) {
            found.forEach((key, value) -> {
                if (value != null) {
                    row.put(String.valueOf(key), value);
                }
            });
        }
        return row;
    }
}
