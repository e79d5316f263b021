package org.brueckenschlag.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Answers as JSON brings them. Null means "no answer", like a key that is not there. */
final class Answers {

    /** Answers are values, lists, and lists of rows; nothing of ours is deeper than that. */
    private static final int DEPTH = 5;

    private Answers() {}

    static Map<String, Object> of(@Nullable Map<String, @Nullable Object> json) {
        return json == null ? Map.of() : map(json, 1);
    }

    private static Map<String, Object> map(Map<?, ?> json, int depth) {
        var kept = new LinkedHashMap<String, Object>();
        json.forEach((key, value) -> {
            if (value != null) {
                kept.put(String.valueOf(key), value(value, depth));
            }
        });
        return kept;
    }

    private static Object value(Object json, int depth) {
        if (depth > DEPTH) {
            throw new Refused(RestRefusal.MALFORMED);
        }
        return switch (json) {
            case Map<?, ?> map -> map(map, depth + 1);
            case List<?> list -> list(list, depth + 1);
            default -> json;
        };
    }

    private static List<Object> list(List<?> json, int depth) {
        var kept = new ArrayList<Object>();
        for (var value : json) {
            if (value != null) {
                kept.add(value(value, depth));
            }
        }
        return kept;
    }
}
