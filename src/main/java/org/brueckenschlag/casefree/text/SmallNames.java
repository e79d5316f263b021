package org.brueckenschlag.casefree.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Surnames in small letters that no list knows: "bei herrn kaltofen", "mrs. okonjo-baptiste", "fr dr wiesehöfer". What
 * stands behind such salutations can hardly be anything else, unless it is a small word or a verb.
 */
final class SmallNames {

    private static final int SHORTEST = 4;

    /** "gesprochen", "angerufen", "besprochen", "bittet". */
    private static final Pattern VERB = Pattern.compile(
            "(?:an|ab|auf|aus|ein|zu|zuruck|mit|vor|nach|um|weg|hin|her)?ge[a-z]+(?:t|en)|(?:be|ver|ent|zer)[a-z]+en|[a-z]+t|[a-z]+te");

    private static final Pattern CYRILLIC = Pattern.compile(Letters.plain("[а-яіїєґ]{2,}(?:ов|ев|єв|ин|ін)"));

    private final Set<String> certain;
    private final Set<String> withStop;
    private final Set<String> ofOne;
    private final Set<String> days;
    private final Set<String> nouns;
    private final Set<String> titles;
    private final Set<String> ordinary;
    private final Set<String> words = new HashSet<>();

    SmallNames(WordLists lists) {
        certain = lists.keys("title.before-names-alone");
        withStop = lists.keys("title.with-stop");
        ofOne = lists.keys("title.of-one");
        days = lists.keys("title.also-a-day");
        nouns = lists.keys("institution.ending");
        titles = lists.keys("title");
        ordinary = lists.keys("everyday-behind-title");
        Language.smallWords(lists).values().forEach(words::addAll);
        words.addAll(lists.keys("verb-of-a-person"));
        words.addAll(lists.keys("title.never"));
    }

    /** "p. wyrzykowska" in Polish, "ms. okonjo"; without the full stop these are other words. */
    boolean isTitleWithStop(Sight sight, int at) {
        return withStop.contains(sight.word(at).key())
                && !sight.word(at).isCapitalised()
                && sight.note().gapAfter(at).startsWith(".")
                && at + 1 < sight.size()
                && sight.language() != Language.GERMAN
                && !isWord(sight, at + 1)
                && (sight.isSurname(at + 1) || Surnames.hasShapeInAnyCase(sight.word(at + 1)));
    }

    /** "ms teams", "fr dr termin": what people write behind a shortened word that is no salutation there. */
    boolean isOrdinary(Word word) {
        return ordinary.contains(word.key());
    }

    boolean canOnlyBe(Sight sight, int title, int word) {
        var key = sight.word(word).key();
        if ((Surnames.hasShapeInAnyCase(sight.word(word))
                        || CYRILLIC.matcher(key).matches())
                && !sight.isEveryday(word)) {
            return true;
        }
        if (isJoinedSurname(sight, title, word)) {
            return true;
        }
        return (certain.contains(sight.word(title).key()) || isBehindTwo(sight, title, word)) && !isWord(sight, word);
    }

    /** "hr oberdieck-lüth"; "fr vormittags-termin" is a day. */
    private boolean isJoinedSurname(Sight sight, int title, int word) {
        return sight.word(word).isJoined()
                && ofOne.contains(sight.word(title).key())
                && !days.contains(sight.word(title).key())
                && Arrays.stream(sight.word(word).key().split("-", -1))
                        .allMatch(part -> part.length() > 2 && !words.contains(part) && !nouns.contains(part));
    }

    /** "fr dr …": a day of the week has no degree. */
    private boolean isBehindTwo(Sight sight, int title, int word) {
        return title + 1 < word
                && ofOne.contains(sight.word(title).key())
                && titles.contains(sight.word(word - 1).key());
    }

    private boolean isWord(Sight sight, int word) {
        var key = sight.word(word).key();
        return key.length() < SHORTEST
                || words.contains(key)
                || isOrdinary(sight.word(word))
                || sight.isEveryday(word)
                || VERB.matcher(key).matches() && !sight.isSurname(word);
    }
}
