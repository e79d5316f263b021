package org.brueckenschlag.casefree.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of given names and surnames below {@code casefree/names}; where they come from stands beside them. */
final class Names {

    static final int GIVEN = 1;
    static final int SURNAME = 2;

    /** Also an everyday word; a name only where something else says so. */
    static final int EVERYDAY = 4;

    /** In another case, with an article, or also a word of this language: no person at the beginning of a sentence. */
    static final int DOUBTFUL = 8;

    private static final int SHORTEST_STEM = 3;

    /** Cases of Slavic names: what may be taken off, and what the list may then have instead. */
    private static final List<String> ENDINGS = List.of(
                    "ovi", "evi", "owi", "iem", "iej", "ego", "emu", "ymi", "ого", "ому", "ові", "еві", "ему", "ой",
                    "ою", "ею", "ем", "ом", "им", "ым", "ої", "ою", "ей", "ій", "em", "om", "ie", "im", "ym", "a", "e",
                    "i", "u", "y", "а", "я", "у", "ю", "е", "и", "і", "ы", "o")
            .stream()
            .map(Letters::key)
            .distinct()
            .toList();

    private static final List<String> INSTEAD =
            List.of("", "a", "y", "i", "o", "ia", "а", "я", "о", "и", "ь", "ия", "ій", "а", "ий", "ко").stream()
                    .map(Letters::key)
                    .distinct()
                    .toList();

    private static final String ARTICLE = "\u0627\u0644";
    private static final List<String> ARABIC_PREFIXES = List.of("ال", "و", "ل", "ب", "ف", "لل", "وال");

    private final Map<String, Integer> facts = new HashMap<>();
    private final Map<Language, Set<String>> words = new EnumMap<>(Language.class);

    private Names() {}

    static Names shipped() {
        var names = new Names();
        names.read("given", GIVEN);
        names.read("surnames", SURNAME);
        names.read("everyday", EVERYDAY);
        names.words.put(Language.POLISH, keys("everyday-polish"));
        names.words.put(Language.TURKISH, keys("everyday-turkish"));
        return names;
    }

    static Names none() {
        return new Names();
    }

    int of(String key) {
        return facts.getOrDefault(key, 0);
    }

    /** Of a name in a sentence of that language. */
    int of(String key, Language language) {
        var known = of(key);
        return words.getOrDefault(language, Set.of()).contains(key) ? doubtful(known) : known;
    }

    /** Of a name in any case of a Slavic language. */
    int inAnyCase(String key) {
        var known = of(key);
        for (int i = 0; known == 0 && i < ENDINGS.size(); i++) {
            var ending = ENDINGS.get(i);
            if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST_STEM) {
                known = doubtful(ofStem(key.substring(0, key.length() - ending.length())));
            }
        }
        return known;
    }

    /** Of an Arabic name with article, "and" or "for" written to it. */
    int withPrefix(String key) {
        var known = of(key);
        for (int i = 0; known == 0 && i < ARABIC_PREFIXES.size(); i++) {
            var prefix = ARABIC_PREFIXES.get(i);
            if (key.startsWith(prefix) && key.length() - prefix.length() >= SHORTEST_STEM) {
                known = of(key.substring(prefix.length()));
                known = prefix.endsWith(ARTICLE) ? doubtful(known) : known;
            }
        }
        return known;
    }

    private static int doubtful(int known) {
        return known == 0 ? 0 : known | DOUBTFUL;
    }

    private int ofStem(String stem) {
        for (var ending : INSTEAD) {
            var known = of(stem + ending);
            if (known != 0) {
                return known;
            }
        }
        return 0;
    }

    private void read(String list, int fact) {
        keys(list).forEach(key -> facts.merge(key, fact, (one, other) -> one | other));
    }

    private static Set<String> keys(String list) {
        var path = "/casefree/names/" + list + ".txt";
        try (var stream = Names.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + path);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Letters.key(line.strip()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
