package org.brueckenschlag.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list to which none are added: those that are known already, in their order, each with what was answered
 * to it. Clients may leave out what they were only shown.
 */
final class KnownRows {

    private KnownRows() {}

    static List<Map<?, ?>> of(Rows rows, Map<String, Object> known) {
        var found = new ArrayList<Map<?, ?>>();
        if (rows.follows() && known.get(rows.key()) instanceof List<?> list) {
            list.forEach(row -> found.add(row instanceof Map<?, ?> map ? map : Map.of()));
        }
        return found;
    }

    /** @return as they were answered where the list is one that grows */
    static @Nullable Object answered(Rows rows, @Nullable Object answer, Map<String, Object> known) {
        if (!rows.follows() || answer != null && !(answer instanceof List<?>)) {
            return answer;
        }
        var given = answer instanceof List<?> list ? list : List.of();
        var before = of(rows, known);
        var completed = new ArrayList<Object>();
        for (int row = 0; row < Math.max(before.size(), given.size()); row++) {
            var one = row < given.size() ? given.get(row) : Map.of();
            completed.add(
                    one instanceof Map<?, ?> map && row < before.size() ? completed(rows, map, before.get(row)) : one);
        }
        return completed;
    }

    private static Map<String, Object> completed(Rows rows, Map<?, ?> answered, Map<?, ?> before) {
        var completed = new HashMap<String, Object>();
        answered.forEach((key, value) -> {
            if (value != null) {
                completed.put(String.valueOf(key), value);
            }
        });
        for (var field : rows.fields()) {
            var shown = before.get(field.key());
            if (field.readOnly() && shown != null) {
                completed.putIfAbsent(field.key(), shown);
            }
        }
        return completed;
    }
}
