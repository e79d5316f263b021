package org.brueckenschlag.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A package's words in another language: each entry, and the comments between them. */
final class TranslationPassages {

    private static final Pattern END_OF_KEY = Pattern.compile("[=:\\s]");

    private TranslationPassages() {}

    static List<Passage> of(String file) {
        var passages = new ArrayList<Passage>();
        var numbers = lines(file);
        words(file).forEach((key, words) -> passages.add(Passage.of(words, key, numbers.getOrDefault(key, 0))));
        var lines = file.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            if (line.startsWith("#") || line.startsWith("!")) {
                passages.add(Passage.of(line.substring(1), null, at + 1));
            }
        }
        return passages;
    }

    /** By key; what is no properties file has none. */
    static Map<String, String> words(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IllegalArgumentException brokenEscape) {
            return Map.of("", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    /** The number of the line of each key, from 1; a key that is written with escapes has none. */
    static Map<String, Integer> lines(String file) {
        var numbers = new HashMap<String, Integer>();
        var number = new AtomicInteger();
        file.lines()
                .forEach(line -> numbers.putIfAbsent(END_OF_KEY.split(line.strip(), 2)[0], number.incrementAndGet()));
        return numbers;
    }
}
