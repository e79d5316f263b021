package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Роман Толстого": the case of the second word says that the first, which is not inflected, is a novel and not Roman;
 * and whose novel it is, is nobody of the neighbourhood.
 */
final class Works {

    /** Of surnames of men; "-а" alone would be "Лобода", too. */
    private static final Pattern GENITIVE = Pattern.compile(Letters.plain(".{2,}(?:ого|его|ова|ева|єва|ёва)"));

    private final Set<String> works;

    Works(WordLists lists) {
        works = lists.keys("everyday.work");
    }

    boolean isBy(Sight sight, int work, int author) {
        return work >= 0
                && author < sight.size()
                && sight.language() == Language.CYRILLIC
                && works.contains(sight.word(work).key())
                && sight.note().isFollowedClosely(work)
                && GENITIVE.matcher(sight.word(author).key()).matches();
    }
}
