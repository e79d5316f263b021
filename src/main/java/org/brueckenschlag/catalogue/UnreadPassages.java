package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What could be words in a file that nobody can read as what it should be: all that stands between marks. */
final class UnreadPassages {

    private static final Pattern MARKS = Pattern.compile("[<>=\"{}\\[\\]]|\\\\[nt]|\\R");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s@]");
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");

    private UnreadPassages() {}

    static List<Passage> of(String content) {
        return Stream.of(MARKS.split(content, -1))
                .map(String::strip)
                .filter(UnreadPassages::couldBeWords)
                .map(words -> Passage.of(words, null, 0))
                .toList();
    }

    private static boolean couldBeWords(String passage) {
        return NUMBER.matcher(passage).find()
                || LETTER.matcher(passage).find()
                        && BETWEEN_WORDS.matcher(passage).find();
    }
}
