package org.brueckenschlag.casefree.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of clubs, boards and groups that are made of words: "Schwarz Weiß Essen", "Neue Mitte", "Lindenhof Nord". They
 * stand behind a role as names of persons do. A title or a given name before them says that it is somebody.
 */
final class BodyNames {

    private static final Pattern PAIR_GAP = Pattern.compile("\\s?[-/]?\\s?");
    private static final List<String> ENDINGS = List.of("e", "er", "es", "en", "em");

    private final Set<String> colours;
    private final Set<String> directions;
    private final Set<String> qualities;
    private final Set<String> clubs;
    private final Set<String> titles;
    private final Set<String> ands;
    private final Roles roles;

    BodyNames(WordLists lists) {
        colours = lists.keys("colour");
        directions = lists.keys("direction");
        qualities = lists.of("quality");
        clubs = lists.keys("club");
        titles = lists.keys("title");
        ands = lists.keys("and");
        roles = new Roles(lists);
    }

    void mark(Note note, Names names, BitSet found) {
        for (int at = 0; at < note.words().size(); at++) {
            if (!note.words().get(at).isCapitalised() || isSomebodys(note, names, at)) {
                continue;
            }
            var last = lastOfColours(note, at);
            if (last >= at) {
                found.set(at, last + 1);
                markNext(note, names, last, Names.GIVEN, found);
            } else if (isClub(note, names, at) && markNext(note, names, at, Names.GIVEN, found)
                    || isQuality(note, at) && markNext(note, names, at, Names.GIVEN | Names.SURNAME, found)) {
                found.set(at);
            } else if (isDirection(note, at)) {
                markDirection(note, names, at, found);
            }
        }
    }

    /** "Frau Schwarz", "Petra Nord". */
    private boolean isSomebodys(Note note, Names names, int at) {
        if (at == 0 || !isClose(note, at - 1)) {
            return false;
        }
        var before = note.words().get(at - 1);
        return titles.contains(before.key()) || before.isCapitalised() && isOnlyName(names, before, Names.GIVEN);
    }

    /** "Rot-Weiß", "Schwarz Gelb", "Black and White"; below {@code first} where there are no two. */
    private int lastOfColours(Note note, int first) {
        var word = note.words().get(first);
        if (word.isJoined() && Arrays.stream(word.key().split("-", -1)).allMatch(colours::contains)) {
            return first;
        }
        if (!colours.contains(word.key()) || first + 1 >= note.words().size()) {
            return -1;
        }
        var next = first + 1;
        if (ands.contains(note.words().get(next).key())
                && next + 1 < note.words().size()) {
            next++;
        }
        return PAIR_GAP.matcher(note.gapAfter(next - 1)).matches()
                        && note.words().get(next).isCapitalised()
                        && colours.contains(note.words().get(next).key())
                ? next
                : -1;
    }

    /** Of those that are also given names only what a man's role leads in: "Trainer Viktoria Heiden". */
    private boolean isClub(Note note, Names names, int at) {
        var word = note.words().get(at);
        return clubs.contains(word.key())
                && (!isOnlyName(names, word, Names.GIVEN)
                        || at > 0
                                && isClose(note, at - 1)
                                && roles.contains(note.words().get(at - 1))
                                && note.words().get(at - 1).key().endsWith("er"));
    }

    /** "Neue", "Rotes", in the cases of German; in English "Red". */
    private boolean isQuality(Note note, int at) {
        var plain = Letters.plain(note.words().get(at).text());
        return colours.contains(note.words().get(at).key())
                || ENDINGS.stream()
                        .anyMatch(ending -> plain.endsWith(ending)
                                && qualities.contains(plain.substring(0, plain.length() - ending.length())));
    }

    private boolean isDirection(Note note, int at) {
        return at > 0
                && directions.contains(note.words().get(at).key())
                && isClose(note, at - 1)
                && note.words().get(at - 1).isCapitalised()
                && !roles.contains(note.words().get(at - 1));
    }

    /** "Sprecherin Lindenhof Nord": what is parted by the winds is a place. */
    private void markDirection(Note note, Names names, int at, BitSet found) {
        found.set(at);
        if (!isOnlyName(names, note.words().get(at - 1), Names.GIVEN | Names.SURNAME)) {
            found.set(at - 1);
        }
    }

    /** The word behind, where it is written as a name is and is none of that kind. */
    private boolean markNext(Note note, Names names, int at, int kind, BitSet found) {
        if (at + 1 >= note.words().size() || !isClose(note, at)) {
            return false;
        }
        var next = note.words().get(at + 1);
        var isNamed = next.isCapitalised() && !titles.contains(next.key()) && !isOnlyName(names, next, kind);
        if (isNamed) {
            found.set(at + 1);
        }
        return isNamed;
    }

    private static boolean isOnlyName(Names names, Word word, int kind) {
        var known = names.of(word.key());
        return (known & kind) != 0 && (known & Names.EVERYDAY) == 0;
    }

    private static boolean isClose(Note note, int at) {
        return note.isFollowedClosely(at);
    }
}
