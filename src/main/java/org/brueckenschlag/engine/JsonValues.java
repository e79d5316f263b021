package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists and maps that may be variables: of texts, whole numbers, decimals and yes/no, at most three deep (a list of
 * party groups, each a map, with lists of codes), and of a bounded size.
 */
final class JsonValues {

    private static final int DEPTH = 3;
    private static final int ENTRIES = 60;
    private static final int CHARACTERS = 300;
    private static final int TOTAL = 32_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private JsonValues() {}

    static boolean isStorable(@Nullable Object value) {
        return (value instanceof Collection<?> || value instanceof Map<?, ?>)
                && fits(value, DEPTH)
                && write(value).length() <= TOTAL;
    }

    /** A copy that nobody else holds, in the form in which it will be read back. */
    static @Nullable Object copy(@Nullable Object value) {
        return switch (value) {
            case Collection<?> list -> {
                var copy = new ArrayList<@Nullable Object>(list.size());
                list.forEach(entry -> copy.add(copy(entry)));
                yield copy;
            }
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, entry) -> copy.put((String) key, copy(entry)));
                yield copy;
            }
            case Integer number -> number.longValue();
            case null, default -> value;
        };
    }

    static String write(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    static Object read(String json) {
        return JSON.readValue(json, Object.class);
    }

    private static boolean fits(@Nullable Object value, int depth) {
        return switch (value) {
            case null -> true;
            case String text -> text.length() <= CHARACTERS;
            case Boolean _, Integer _, Long _ -> true;
            case Double number -> Double.isFinite(number);
            case Collection<?> list ->
                depth > 0 && list.size() <= ENTRIES && list.stream().allMatch(entry -> fits(entry, depth - 1));
            case Map<?, ?> map ->
                depth > 0
                        && map.size() <= ENTRIES
                        && map.entrySet().stream()
                                .allMatch(entry -> entry.getKey() instanceof String key
                                        && key.length() <= CHARACTERS
                                        && fits(entry.getValue(), depth - 1));
            default -> false;
        };
    }
}
