package org.brueckenschlag.casefree;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Rules that are data: {@code name = word, word, …} in {@code casefree/*.properties} (UTF-8). */
final class RuleLists {

    private RuleLists() {}

    static Map<String, List<String>> read(String file) {
        var lists = new TreeMap<String, List<String>>();
        var path = "/casefree/" + file + ".properties";
        try (var stream = RuleLists.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + path);
            }
            var rules = new Properties();
            rules.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            rules.forEach((name, words) -> lists.put((String) name, words((String) words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
