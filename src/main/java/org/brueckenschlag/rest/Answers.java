package org.brueckenschlag.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Answers as JSON brings them. Null means "no answer", like a key that is not there. */
final class Answers {

    /** Answers are values, lists, and lists of rows; nothing of ours is deeper than that. */
    private static final int DEPTH = 5;

    static final String REASONS = "Why a note may stay that the guard warns of, by its path (`kurznotiz`,"
            + " `parteigruppen[0].bemerkung`): `place`, `institution`, `everyday-word` or `history`. It stands in the"
            + " history, without the note. What the guard blocks cannot be kept.";

    private Answers() {}

    /** @throws Refused where something is no reason */
    static Map<String, OverrideReason> reasons(@Nullable Map<String, @Nullable String> json) {
        var reasons = new LinkedHashMap<String, OverrideReason>();
        var parameters = new Parameters();
        if (json != null) {
            json.forEach((path, key) -> OverrideReason.ofKey(String.valueOf(key))
                    .ifPresentOrElse(
                            reason -> reasons.put(path, reason),
                            () -> parameters.refuse("reasons", "rest.reason-unknown")));
        }
        parameters.check();
        return reasons;
    }

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
