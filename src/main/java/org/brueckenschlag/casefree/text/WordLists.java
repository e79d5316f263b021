package org.brueckenschlag.casefree.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The words that give things away, from {@code casefree/guard-words.properties}: {@code list = word, word, …}. */
final class WordLists {

    private static final String FILE = "/casefree/guard-words.properties";

    private final Map<String, Set<String>> lists = new TreeMap<>();

    private WordLists() {}

    static WordLists shipped() {
        var words = new WordLists();
        var file = new Properties();
        try (var stream = WordLists.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + FILE);
            }
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.forEach((name, list) -> words.lists.put((String) name, split((String) list)));
        return words;
    }

    /** As {@link Note#plain} has them, to be joined into patterns. */
    Set<String> of(String name) {
        return each(name, Letters::plain);
    }

    /**
     * One pattern for all of them, without a group of its own. Alternatives are tried one by one, so they are parted by
     * their first letter: a long list is searched in a tenth of the time.
     */
    String either(String name) {
        return either(of(name));
    }

    static String either(Collection<String> words) {
        var byFirst = new TreeMap<Character, List<String>>();
        var others = new ArrayList<String>();
        for (var word : words) {
            if (word.length() > 1 && Character.isLetterOrDigit(word.charAt(0)) && !isQuantifier(word.charAt(1))) {
                byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word.substring(1));
            } else {
                others.add(word);
            }
        }
        byFirst.forEach((first, rests) -> others.add(first + "(?:" + String.join("|", rests) + ")"));
        return "(?:" + String.join("|", others) + ")";
    }

    private static boolean isQuantifier(char sign) {
        return sign == '?' || sign == '*' || sign == '+' || sign == '|';
    }

    /** As {@link Word#key} has them, to be looked up. */
    Set<String> keys(String name) {
        return each(name, Letters::key);
    }

    /** As they stand in the file. */
    Set<String> asWritten(String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return list;
    }

    private Set<String> each(String name, UnaryOperator<String> change) {
        var changed = new LinkedHashSet<String>();
        asWritten(name).forEach(word -> changed.add(change.apply(word)));
        return changed;
    }

    private static Set<String> split(String list) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
