package org.brueckenschlag.casefree.text;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.Vocabulary;

/** Names that are no persons': of institutions, streets and squares, brands, feasts, cities, and the agency's own. */
final class Places {

    private static final int LONGEST_NAME = 3;

    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s?\\d");
    private static final Pattern CLOSE = Pattern.compile("\\s?[\"'.]?\\s?[\"']?");

    /** Of agencies; one that changes its lists has another vocabulary then. */
    private static final int MOST_VOCABULARIES = 500;

    private final Phrases phrases;
    private final Map<Vocabulary, Phrases> own = new ConcurrentHashMap<>();
    private final Set<String> endings;
    private final Set<String> before;
    private final Set<String> alone;
    private final Set<String> joined;
    private final Set<String> named;
    private final Set<String> called;
    private final Set<String> calling;
    private final Set<String> led;
    private final Set<String> titles;
    private final Roles roles;

    Places(WordLists lists, Set<String> titles) {
        endings = lists.keys("institution.ending");
        before = lists.keys("institution.before");
        alone = lists.keys("institution.word");
        joined = lists.keys("institution.joined");
        named = lists.keys("institution.named-short");
        called = lists.keys("introduction");
        calling = lists.keys("introduction.before");
        led = lists.keys("institution.led");
        this.titles = titles;
        roles = new Roles(lists);
        phrases = Phrases.of(lists.asWritten("not-a-person"));
    }

    BitSet in(Note note, Names names, Vocabulary agencys) {
        var found = new BitSet(note.words().size());
        phrases.mark(note, found);
        if (!agencys.phrases().isEmpty()) {
            phrasesOf(agencys).mark(note, found);
        }
        for (int at = 0; at < note.words().size(); at++) {
            var word = note.words().get(at);
            if (isInstitution(word, names)) {
                found.set(at);
                markBefore(note, at, found);
            }
            var isBefore = before.contains(ArabicNames.withoutAnd(word.key())) && !isCalled(note, at);
            if (isBefore && names.of(word.key()) == 0) {
                found.set(at);
            }
            if (isBefore || isInstitution(word, names) || isNamedAfter(note, at)) {
                markBehind(note, at, names, found);
            }
        }
        return found;
    }

    /** Taken apart once: an agency may have thousands of words, and the guard is asked while somebody types. */
    private Phrases phrasesOf(Vocabulary agencys) {
        if (own.size() >= MOST_VOCABULARIES) {
            own.clear();
        }
        return own.computeIfAbsent(agencys, words -> Phrases.of(words.phrases()));
    }

    /** "Anne-Frank-Schule", "Lindenstraße"; not "Peter-Müller", no surname that ends so, and no "Pastor". */
    private boolean isInstitution(Word word, Names names) {
        if (alone.contains(word.key()) && (word.isCapitalised() || word.isCaseless())) {
            return true;
        }
        var last = word.key().substring(word.key().lastIndexOf('-') + 1);
        return word.isCapitalised()
                && !roles.contains(word)
                && (word.isJoined() && (endings.contains(last) || joined.contains(last)) || hasEnding(last))
                && (names.of(last) & (Names.GIVEN | Names.SURNAME)) == 0;
    }

    /** "im. Janusza Korczaka", "ім. Лесі Українки"; the full stop tells it from the German "im". */
    private boolean isNamedAfter(Note note, int at) {
        return named.contains(note.words().get(at).key()) && note.gapAfter(at).startsWith(".");
    }

    /** "По имени Сергей" is somebody, "имени Гагарина" a school. */
    private boolean isCalled(Note note, int at) {
        return called.contains(note.words().get(at).key())
                && at > 0
                && calling.contains(note.words().get(at - 1).key());
    }

    private boolean hasEnding(String word) {
        for (int at = 2; at < word.length() - 1; at++) {
            if (endings.contains(word.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Franz Sales Haus", "Atatürk Caddesi"; not "… Kaya Haus 12", where the number says whose house it is. */
    private void markBefore(Note note, int institution, BitSet found) {
        if (NUMBER_BEHIND.matcher(note.gapAfter(institution)).lookingAt()) {
            return;
        }
        for (int at = institution - 1; at >= Math.max(0, institution - LONGEST_NAME); at--) {
            if (!note.isFollowedClosely(at)
                    || !isPartOfName(note, at)
                    || at > 0 && titles.contains(note.words().get(at - 1).key())) {
                return;
            }
            found.set(at);
        }
    }

    /** "Haus Kemal Atatürk", but not "Gruppe Kerem Demir": groups and teams are called after whoever leads them. */
    private void markBehind(Note note, int institution, Names names, BitSet found) {
        if (led.contains(note.words().get(institution).key()) && isFullName(note, institution + 1, names)) {
            return;
        }
        for (int at = institution;
                at < institution + LONGEST_NAME && at + 1 < note.words().size();
                at++) {
            var gap = note.gapAfter(at);
            var isClose = CLOSE.matcher(gap).matches() && !gap.isEmpty();
            if (!isClose || !isPartOfName(note, at + 1)) {
                return;
            }
            found.set(at + 1);
        }
    }

    private static boolean isFullName(Note note, int given, Names names) {
        if (given + 1 >= note.words().size()) {
            return false;
        }
        var surname = note.words().get(given + 1);
        var facts = names.of(note.words().get(given).key());
        return (facts & Names.GIVEN) != 0
                && (facts & Names.EVERYDAY) == 0
                && ((names.of(surname.key()) & Names.SURNAME) != 0 || Surnames.hasShape(surname));
    }

    private boolean isPartOfName(Note note, int at) {
        var word = note.words().get(at);
        return (word.isCapitalised() || word.isCaseless()) && !titles.contains(word.key());
    }
}
