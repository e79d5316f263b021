package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One map of the catalogue's file. Whoever has read it asks for what is left over: a word that nobody reads is a
 * mistake.
 *
 * @param where for messages: the indicator's id
 */
record Yaml(String where, Map<String, Object> map) {

    static Yaml of(String where, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> given)) {
            throw new IllegalArgumentException(where + ": a map was expected instead of " + value);
        }
        var map = new LinkedHashMap<String, Object>();
        given.forEach((key, entry) -> map.put(String.valueOf(key), entry));
        return new Yaml(where, map);
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    Object take(String key) {
        var value = map.remove(key);
        if (value == null) {
            throw new IllegalArgumentException(where + ": \"" + key + "\" is missing");
        }
        return value;
    }

    String text(String key) {
        return String.valueOf(take(key));
    }

    Optional<Object> find(String key) {
        return Optional.ofNullable(map.remove(key));
    }

    Optional<BigDecimal> number(String key) {
        return find(key).map(value -> new BigDecimal(String.valueOf(value)));
    }

    /** Empty where the key is not there. */
    List<Object> list(String key) {
        return find(key)
                .map(value -> value instanceof Collection<?> several ? List.<Object>copyOf(several) : List.of(value))
                .orElse(List.of());
    }

    Set<String> codes(String key) {
        var codes = new LinkedHashSet<String>();
        list(key).forEach(code -> codes.add(String.valueOf(code)));
        return Set.copyOf(codes);
    }

    void done() {
        if (!map.isEmpty()) {
            throw new IllegalArgumentException(where + ": nobody knows " + map.keySet());
        }
    }
}
