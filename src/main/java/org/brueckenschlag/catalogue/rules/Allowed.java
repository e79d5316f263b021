package org.brueckenschlag.catalogue.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists in {@code catalogue/allowed.properties}. */
final class Allowed {

    private static final Map<String, Set<String>> LISTS = load();

    private Allowed() {}

    static boolean has(String list, String name) {
        return LISTS.getOrDefault(list, Set.of()).contains(name);
    }

    static boolean knows(String list) {
        return LISTS.containsKey(list);
    }

    private static Map<String, Set<String>> load() {
        var lists = new Properties();
        try (var stream = Objects.requireNonNull(Allowed.class.getResourceAsStream("/catalogue/allowed.properties"))) {
            lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        key -> key, key -> Set.of(lists.getProperty(key).strip().split("\\s+"))));
    }
}
