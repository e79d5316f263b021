package org.brueckenschlag.casefree.text;

import java.util.Set;
import org.brueckenschlag.casefree.TextKind;

/** A name that stands alone: known given names; surnames and unknown names where the words around speak of a person. */
final class SingleNames implements NameRecogniser {

    private static final int SHORTEST = 3;

    /** In words; what is longer is something that somebody said. */
    private static final int LONGEST_TITLE = 5;

    private final Set<String> before;
    private final Set<String> verbs;
    private final Set<String> nouns;
    private final Set<String> toldBy;
    private final boolean withContext;

    SingleNames(WordLists lists, boolean withContext) {
        before = lists.keys("before-a-person");
        verbs = lists.keys("verb-of-a-person");
        nouns = lists.keys("everyday.noun");
        toldBy = lists.keys("told-by");
        this.withContext = withContext;
    }

    @Override
    public void find(Sight sight, Traces traces) {
        for (int at = 0; at < sight.size(); at++) {
            var word = sight.word(at);
            if (word.length() >= SHORTEST
                    && sight.canBeName(at)
                    && !isSmall(word)
                    && !isQuoted(sight, at)
                    && isName(sight, at)
                    && !traces.covers(word.start(), word.end())) {
                traces.likely(TextKind.SINGLE_NAME, word.start(), word.end());
            }
        }
    }

    private boolean isName(Sight sight, int at) {
        if (sight.word(at).isAllCapitals() && !isShouted(sight)) {
            return false;
        }
        if (sight.isEveryday(at)) {
            return withContext && sight.isGiven(at) && isTaken(sight, at);
        }
        if (sight.isGiven(at)) {
            return !sight.isDoubtful(at)
                    || !sight.note().beginsSentence(at) && !sight.word(at).isCaseless();
        }
        if (!withContext) {
            return false;
        }
        var isSurname = sight.isSurname(at) || Surnames.hasShape(sight.word(at));
        return isSurname ? speaksOfPerson(sight, at) : actsAsPerson(sight, at);
    }

    /** Behind "mit", "laut" …, or as the one who does something. */
    private boolean speaksOfPerson(Sight sight, int at) {
        if (sight.language() == Language.GERMAN) {
            var isBehind = at > 0 && before.contains(sight.word(at - 1).key());
            return (isBehind || isActing(sight, at)) && sight.isTagged(at, "PROPN")
                    || sight.isInLists(at) && hasTold(sight, at);
        }
        return (sight.isSurname(at) || Surnames.hasShape(sight.word(at)))
                && !sight.note().beginsSentence(at)
                && sight.word(at).isCapitalised();
    }

    private static boolean isActing(Sight sight, int at) {
        return sight.note().isFollowedClosely(at)
                && sight.isTagged(at + 1, "VERB", "AUX")
                && !sight.isTagged(at - 1, "DET", "ADJ", "ADP", "NOUN", "PROPN");
    }

    /** "Laut Kowalczyk", "Anruf von Kowalczyk": grammar may call a rare name a noun, but no thing tells or calls. */
    private boolean hasTold(Sight sight, int at) {
        return at > 0 && sight.word(at - 1).key().equals("laut")
                || at > 1
                        && sight.word(at - 1).key().equals("von")
                        && toldBy.contains(sight.word(at - 2).key());
    }

    /** "Laut Otto", "Max sagt": a word, but grammar calls it a proper noun, and the words around speak of a person. */
    private boolean isTaken(Sight sight, int at) {
        return !nouns.contains(sight.word(at).key())
                && sight.isTagged(at, "PROPN")
                && (actsAsPerson(sight, at)
                        || at > 0
                                && before.contains(sight.word(at - 1).key())
                                && !sight.isTagged(at + 1, "NOUN", "PROPN"));
    }

    /** What no list knows needs more: a proper noun that says, wants or complains. */
    private boolean actsAsPerson(Sight sight, int at) {
        return sight.note().isFollowedClosely(at)
                && verbs.contains(sight.word(at + 1).key())
                && sight.isTagged(at, "PROPN")
                && !sight.isTagged(at - 1, "DET", "ADJ", "ADP+DET", "NOUN", "PROPN", "NUM");
    }

    private static boolean isSmall(Word word) {
        return !word.isCapitalised() && !word.isCaseless();
    }

    private static boolean isShouted(Sight sight) {
        return sight.note().words().stream().filter(Word::isAllCapitals).count() > sight.size() / 2;
    }

    /** Titles of plays, books and groups stand in quotation marks. */
    private static boolean isQuoted(Sight sight, int at) {
        var text = sight.note().text();
        var place = sight.word(at).start();
        var opened = text.lastIndexOf('"', place);
        var closes = text.indexOf('"', place);
        return opened >= 0
                && closes >= 0
                && text.substring(opened, closes).split("\\s+").length <= LONGEST_TITLE
                && text.substring(0, place).chars().filter(sign -> sign == '"').count() % 2 == 1;
    }
}
