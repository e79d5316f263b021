package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One map of an indicator as it is written. Whoever has read it asks for what is left over: a word that nobody reads is
 * a mistake. Reading goes on after each mistake with something empty; what comes of it is thrown away.
 *
 * @param where for messages: the word that the map belongs to
 */
record Yaml(Problems problems, String where, Map<String, Object> map) {

    /** None that would fill the memory: {@code 1e999999999} is one, too. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    static Yaml of(Problems problems, String where, @Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, entry) -> map.put(String.valueOf(key), entry == null ? "" : entry));
        } else {
            problems.add("no-map", where, String.valueOf(value));
        }
        return new Yaml(problems, where, map);
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    /** Something empty where it is not there. */
    Object take(String key) {
        var value = map.remove(key);
        if (value == null) {
            problems.add("missing", where, key);
            return "";
        }
        return value;
    }

    String text(String key) {
        var value = take(key);
        if (value instanceof Map || value instanceof Collection) {
            problems.add("no-word", where, key);
            return "";
        }
        return String.valueOf(value);
    }

    Optional<Object> find(String key) {
        return Optional.ofNullable(map.remove(key));
    }

    Optional<BigDecimal> number(String key) {
        return find(key).flatMap(value -> number(key, value));
    }

    /** Empty, and a mistake, where it is none. */
    Optional<BigDecimal> number(String key, Object value) {
        var written = String.valueOf(value);
        if (!NUMBER.matcher(written).matches()) {
            problems.add("no-number", where, key, written);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written));
    }

    /** A whole number of that size; 1, and a mistake, where it is none. */
    int count(String key, int most) {
        var written = text(key);
        if (!written.matches("[0-9]{1,6}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > most) {
            problems.add("no-count", where, key, most);
            return 1;
        }
        return Integer.parseInt(written);
    }

    /** Empty where the key is not there. */
    List<Object> list(String key) {
        return find(key)
                .map(value -> value instanceof Collection<?> several ? List.<Object>copyOf(several) : List.of(value))
                .orElse(List.of());
    }

    Set<String> codes(String key) {
        var codes = new LinkedHashSet<String>();
        for (var code : list(key)) {
            if (code instanceof Map || code instanceof Collection) {
                problems.add("no-word", where, key);
            } else {
                codes.add(String.valueOf(code));
            }
        }
        return Set.copyOf(codes);
    }

    void done() {
        map.keySet().forEach(word -> problems.add("unknown-word", where, word));
        map.clear();
    }

    /** None of the words is one that something could be read from. */
    void unreadable(String problem) {
        problems.add(problem, where, String.join(", ", map.keySet()));
        map.clear();
    }
}
