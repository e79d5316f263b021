package org.brueckenschlag.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A package's words in another language: each entry, and the comments between them. */
final class TranslationPassages {

    private TranslationPassages() {}

    static List<Passage> of(String file) {
        var passages = new ArrayList<Passage>();
        words(file).forEach((key, words) -> passages.add(Passage.of(words, key, line(file, key))));
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

    /** 0 where the key is written with escapes. */
    static int line(String file, String key) {
        var lines = file.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).strip().startsWith(key)) {
                return at + 1;
            }
        }
        return 0;
    }
}
