package org.brueckenschlag.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Text that nobody may read any longer, and how it goes out of answers.
 *
 * @param field key under which it was given
 * @param values what was given; the same field with another value stays
 */
public record ForgottenText(String field, Set<Object> values) {

    public ForgottenText {
        values = Set.copyOf(values);
    }

    /** The answers without it, at any depth. */
    public Map<String, Object> takenFrom(Map<String, Object> answers) {
        var left = new LinkedHashMap<String, Object>();
        answers.forEach((key, value) -> {
            if (!(key.equals(field) && values.contains(value))) {
                left.put(key, inside(value));
            }
        });
        return left;
    }

    /** A value of whatever kind without it; itself where it is not in there. */
    public Object inside(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var typed = new LinkedHashMap<String, Object>();
                map.forEach((key, entry) -> {
                    if (entry != null) {
                        typed.put(String.valueOf(key), entry);
                    }
                });
                yield takenFrom(typed);
            }
            case List<?> list -> {
                var left = new ArrayList<Object>();
                list.forEach(entry -> left.add(inside(entry)));
                yield left;
            }
            default -> value;
        };
    }
}
