package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who wrote a novel, composed a song or made a film is nobody of the neighbourhood: "ein Gedicht von Rainer Maria
 * Rilke", "a novel by …", "рассказ Антона Чехова", "Nazım Hikmet'in şiirleri". A salutation or a role before the name,
 * a given name alone, and words of lending say that somebody near is meant.
 */
final class Works {

    private static final Pattern GENITIVE_OF_TURKISH = Pattern.compile("n?[iu]n");

    /** Of Slavic surnames; "-а" alone would be "Лобода", too. */
    private static final Pattern GENITIVE = Pattern.compile(
            Letters.plain(".{2,}(?:ого|его|ова|ева|єва|ёва|ина|іна|ego|skiej|ckiej|icza|ycza|[bcdfghlmnprstwz]y)"));

    /** What a name that lists know only in another case ends in. */
    private static final Pattern ENDS_LIKE_GENITIVE = Pattern.compile(Letters.plain(".{2,}[аяиіыїйay]"));

    private static final String FOR = "\u0644";
    private static final int LONGEST_NAME = 4;

    private final Authors authors;
    private final Set<String> works;
    private final Set<String> ofAnybody;
    private final Set<String> things;
    private final Set<String> before;
    private final Set<String> owned;
    private final Set<String> by;
    private final Pattern enjoyed;
    private final Set<String> shown;
    private final Set<String> about;
    private final Set<String> lent;
    private final Set<String> fresh;
    private final Set<String> near;
    private final Set<String> particles;
    private final Set<String> titles;
    private final Roles roles;

    Works(WordLists lists) {
        authors = new Authors(lists);
        works = lists.keys("work");
        ofAnybody = lists.keys("work.of-anybody");
        things = lists.keys("work.thing");
        before = lists.keys("work.behind");
        owned = lists.keys("work.owned");
        by = lists.keys("work.by");
        enjoyed = Pattern.compile(lists.either("work.enjoyed"));
        shown = lists.keys("work.shown");
        about = lists.keys("work.about");
        lent = lists.keys("work.lent");
        fresh = lists.keys("work.new");
        near = lists.keys("work.near");
        particles = lists.keys("particle");
        titles = lists.keys("title");
        roles = new Roles(lists);
    }

    /** Adds work and author to what is no person's name. */
    void mark(Sight sight) {
        for (int at = 0; at < sight.size(); at++) {
            var key = ArabicNames.withoutAnd(sight.word(at).key());
            if (works.contains(key) || things.contains(key) || shown.contains(key)) {
                markKnown(sight, at);
            }
            if (works.contains(key) || things.contains(key) || before.contains(key) || owned.contains(key)) {
                markKnownBefore(sight, at);
            }
            if (works.contains(key) && isNoneOf(near, sight) || things.contains(key) && isEnjoyed(sight, at)) {
                markBehind(sight, at);
                markGenitive(sight, at);
            } else if (before.contains(key)) {
                markGenitive(sight, at);
            }
            if (shown.contains(key)) {
                markSubject(sight, at);
            }
        }
    }

    /**
     * "Das Buch von … liegt hier": whose it is may be a neighbour, unless it is new or somebody reads, sings or shows
     * it.
     */
    private boolean isEnjoyed(Sight sight, int thing) {
        var isNew = thing > 0 && fresh.contains(sight.word(thing - 1).key());
        return (isNew || sight.note().words().stream().anyMatch(this::isEnjoying))
                && isNoneOf(lent, sight)
                && isNoneOf(near, sight);
    }

    /**
     * "Lesung Wolfgang Borchert", "książka Olgi Tokarczuk": nobody near is meant, whatever else is said of the book.
     */
    private void markKnown(Sight sight, int work) {
        var behind = behindTitle(sight, work);
        var isLed = behind + 1 < sight.size()
                && (by.contains(sight.word(behind).key())
                        || about.contains(sight.word(behind).key()));
        var first = isLed ? behind + 1 : behind;
        var words = authors.wordsAt(sight, first);
        if (words > 0) {
            sight.places().set(work, first + words);
        }
    }

    /** "Yaşar Kemal'in kitabı", "Astrid Lindgrens Bücher". */
    private void markKnownBefore(Sight sight, int work) {
        var end = work > 0 && isBehindApostrophe(sight, work - 1) ? work - 1 : work;
        for (int first = Math.max(0, end - LONGEST_NAME); first < end; first++) {
            if (authors.wordsAt(sight, first) == end - first) {
                sight.places().set(first, work + 1);
                return;
            }
        }
    }

    private static boolean isNoneOf(Set<String> words, Sight sight) {
        return sight.note().words().stream().noneMatch(word -> words.contains(word.key()));
    }

    private boolean isEnjoying(Word word) {
        return enjoyed.matcher(Letters.plain(word.text())).matches();
    }

    /** "Ausstellung über Paula Modersohn-Becker": nobody shows a neighbour. */
    private void markSubject(Sight sight, int shown) {
        var preposition = shown + 1;
        var first = preposition + 1;
        if (first < sight.size()
                && about.contains(sight.word(preposition).key())
                && sight.note().isFollowedClosely(shown)
                && sight.note().isFollowedClosely(preposition)) {
            var last = lastOfName(sight, first);
            if (last > first && isAuthor(sight, first, last)) {
                sight.places().set(shown, last + 1);
            }
        }
    }

    private void markBehind(Sight sight, int work) {
        var behind = behindTitle(sight, work);
        var isLed = behind + 1 < sight.size()
                && by.contains(sight.word(behind).key())
                && sight.note().isFollowedClosely(behind);
        var first = isLed ? behind + 1 : behind;
        if (first >= sight.size() || !isLed && !sight.note().isFollowedClosely(first - 1)) {
            return;
        }
        var last = lastOfName(sight, first);
        if (isAuthor(sight, first, last)
                && (isLed && isNobodys(sight, work) && isPrinted(sight, work)
                        || isInGenitive(sight, first, last)
                        || first == last && isRead(sight, work, last) && endsLikeGenitive(sight, last))) {
            sight.places().set(work, last + 1);
        }
    }

    /**
     * Whoever lives next door may write poems, but hardly an opera; of those that are read or sung an author is known.
     */
    private boolean isPrinted(Sight sight, int work) {
        return !ofAnybody.contains(sight.word(work).key())
                || work > 0 && fresh.contains(sight.word(work - 1).key())
                || sight.note().words().stream().anyMatch(this::isEnjoying);
    }

    /** "Einen Roman von …", but "Roman von Bergmann rief an": where the work is a given name, too, an article tells. */
    private static boolean isNobodys(Sight sight, int work) {
        return !sight.isGiven(work) || sight.isTagged(work - 1, "DET", "ADJ", "ADP+DET");
    }

    /** "Роман Франка читали": a verb beside tells the novel from a man, where the ending alone does not. */
    private boolean isRead(Sight sight, int work, int author) {
        return sight.language() == Language.CYRILLIC
                && (work > 0 && isEnjoying(sight.word(work - 1))
                        || author + 1 < sight.size() && isEnjoying(sight.word(author + 1)));
    }

    /** The word behind the work, and behind what it is called: "Film "Auf der anderen Seite" von …". */
    private static int behindTitle(Sight sight, int work) {
        var at = work;
        if (sight.note().gapAfter(at).indexOf('"') >= 0) {
            at++;
            while (at < sight.size() && sight.note().gapAfter(at).indexOf('"') < 0) {
                at++;
            }
        }
        return at + 1;
    }

    /** "Astrid Lindgrens Kinderbücher", "Jane Austen's novels", "Nazım Hikmet'in şiirleri". */
    private void markGenitive(Sight sight, int work) {
        var last = work - 1;
        if (last < 1 || !sight.note().isFollowedClosely(last)) {
            return;
        }
        var key = sight.word(last).key();
        var isSuffix = isBehindApostrophe(sight, last)
                && (key.equals("s") || GENITIVE_OF_TURKISH.matcher(key).matches());
        if (isSuffix) {
            last--;
        } else if (!key.endsWith("s") || sight.language() == Language.TURKISH) {
            return;
        }
        var first = last;
        while (first > 0
                && last - first + 1 < LONGEST_NAME
                && sight.note().isFollowedClosely(first - 1)
                && isWritten(sight, first - 1)) {
            first--;
        }
        if (first < last && isWritten(sight, last) && isAuthor(sight, first, last)) {
            sight.places().set(first, last + 1);
        }
    }

    private static boolean isBehindApostrophe(Sight sight, int word) {
        var gap = sight.note().gapBefore(word);
        return gap.equals("'") || gap.equals("\u2019");
    }

    private int lastOfName(Sight sight, int first) {
        var last = first;
        while (last + 1 < sight.size()
                && last - first + 1 < LONGEST_NAME
                && (sight.note().isFollowedClosely(last)
                        || sight.word(last).length() == 1
                                && sight.note().gapAfter(last).startsWith("."))
                && (isWritten(sight, last + 1) || isParticle(sight, last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isParticle(Sight sight, int word) {
        return particles.contains(sight.word(word).key())
                && word + 1 < sight.size()
                && sight.note().isFollowedClosely(word)
                && isWritten(sight, word + 1);
    }

    /** As a name is written; without capitals one that is known, or has an article. */
    private static boolean isWritten(Sight sight, int word) {
        return sight.word(word).isCaseless()
                ? sight.isName(word) || ArabicNames.hasArticle(sight.word(word))
                : sight.word(word).isCapitalised();
    }

    /** Neither "Frau …" nor "Nachbar …", and more than a given name. */
    private boolean isAuthor(Sight sight, int first, int last) {
        if (!isWritten(sight, first) || isOfSomebodyNear(sight, first - 1)) {
            return false;
        }
        for (int at = first; at <= last; at++) {
            if (isOfSomebodyNear(sight, at)) {
                return false;
            }
        }
        return last > first || !sight.isGiven(first);
    }

    private boolean isOfSomebodyNear(Sight sight, int word) {
        return word >= 0 && (titles.contains(sight.word(word).key()) || roles.contains(sight.word(word)));
    }

    /** The case that says whose it is; Arabic says it with "for" or by the order alone. */
    private static boolean isInGenitive(Sight sight, int first, int last) {
        return switch (sight.language()) {
            case CYRILLIC, POLISH ->
                GENITIVE.matcher(sight.word(last).key()).matches()
                        || isInAnotherCase(sight, first)
                        || isInAnotherCase(sight, last);
            case ARABIC -> last > first || sight.word(first).key().startsWith(FOR);
            default -> false;
        };
    }

    private static boolean isInAnotherCase(Sight sight, int word) {
        return sight.isDoubtful(word) && endsLikeGenitive(sight, word);
    }

    private static boolean endsLikeGenitive(Sight sight, int word) {
        return ENDS_LIKE_GENITIVE.matcher(sight.word(word).key()).matches();
    }
}
