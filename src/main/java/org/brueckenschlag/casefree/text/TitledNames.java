package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** "Frau Yılmaz", "Familie Haddad", "Ayşe Hanım", "Imam Hüseyin", "eine Frau namens …". */
final class TitledNames implements NameRecogniser {

    private static final Pattern TITLE_GAP = Pattern.compile("\\.?[\\s-]{1,3}|\\.");
    private static final Pattern COLON_GAP = Pattern.compile("\\.?[\\s:\"']{1,3}");
    private static final Pattern CASE =
            Pattern.compile("(?:[dt][ae]n?|y?[aeiu]|n?[iu]n|y?l[ae]|l[ae]r.{0,4}|n[dt][ae]n?)");
    private static final Set<String> SIGNED = Set.of("gez", "gezeichnet", "unterzeichnet", "unterschrieben");
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_UNKNOWN = 5;

    private final Set<String> titles;
    private final Set<String> behind;
    private final ShortSalutations shortened;
    private final Set<String> groups;
    private final Set<String> degrees;
    private final Set<String> beforePersons;
    private final Roles roles;
    private final Set<String> introductions;
    private final Set<String> particles;
    private final Set<String> never;
    private final Set<String> anyone;
    private final Set<String> and;

    TitledNames(WordLists lists) {
        titles = lists.keys("title");
        behind = lists.keys("title.behind");
        shortened = new ShortSalutations(lists);
        groups = lists.keys("counted");
        degrees = lists.keys("degree");
        beforePersons = lists.keys("before-a-person");
        roles = new Roles(lists);
        introductions = lists.keys("introduction");
        particles = lists.keys("particle");
        never = lists.keys("title.never");
        anyone = lists.keys("title.anyone");
        and = lists.keys("and");
    }

    @Override
    public void find(Sight sight, Traces traces) {
        for (int at = 0; at < sight.size(); at++) {
            var key = sight.word(at).key();
            if (titles.contains(key)) {
                findBehindTitle(sight, at, traces);
            } else if (degrees.contains(key)) {
                findBehindDegree(sight, at, traces);
            } else if (roles.contains(sight.word(at))) {
                findBehindRole(sight, at, traces);
            } else if (introductions.contains(key)) {
                findIntroduced(sight, at, traces);
            }
            if (at > 0 && isBehind(sight, at)) {
                findBeforeTitle(sight, at, traces);
            }
        }
    }

    /** "Hanım", in a Turkish sentence also "Hanımda", "Amcadan". */
    private boolean isBehind(Sight sight, int at) {
        var key = sight.word(at).key();
        return behind.contains(key)
                || sight.language() == Language.TURKISH
                        && sight.word(at).isCapitalised()
                        && behind.stream()
                                .anyMatch(title -> key.startsWith(title)
                                        && CASE.matcher(key.substring(title.length()))
                                                .matches());
    }

    private void findBehindTitle(Sight sight, int title, Traces traces) {
        var at = behindTitles(sight, title);
        if (at < 0
                || !sight.canBeName(at) && !isSmallSurname(sight, title, at) && !isBuilt(sight, title, at)
                || never.contains(sight.word(at).key())) {
            return;
        }
        var isOfAnyone = title > 0 && anyone.contains(sight.word(title - 1).key());
        var isKnown = sight.isInLists(at);
        var isPhrase = title + 1 < at
                && particles.contains(sight.word(title + 1).key())
                && !sight.word(title + 1).key().startsWith("v");
        if (!isKnown
                && (isOfAnyone
                        || isPhrase && sight.isTagged(at, "NOUN")
                        || sight.isTagged(at, "NOUN") && sight.isTagged(title - 1, "DET"))) {
            return;
        }
        traces.certain(
                TextKind.PERSON_NAME,
                sight.word(title).start(),
                sight.word(lastOfName(sight, at)).end());
    }

    /**
     * Over "Dr.", "Frau Pfarrerin", "Herr und Frau", "von der" to the first word of the name; -1 where there is none.
     */
    private int behindTitles(Sight sight, int title) {
        var at = title;
        while (isFollowed(sight, at) && at + 1 < sight.size()) {
            at++;
            var key = sight.word(at).key();
            var isJoined = titles.contains(key)
                    || roles.contains(sight.word(at))
                    || particles.contains(key) && !sight.word(at).isCapitalised();
            var isPair = and.contains(key)
                    && at + 1 < sight.size()
                    && titles.contains(sight.word(at + 1).key());
            if (!isJoined && !isPair) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSmall(Sight sight, int word) {
        return !sight.word(word).isCapitalised() && !sight.word(word).isCaseless();
    }

    /** "Dr. Quernheim": ends like a house, but nobody calls a house "Herr" or "Frau". */
    private static boolean isBuilt(Sight sight, int title, int word) {
        var name = sight.word(word);
        return sight.places().get(word)
                && !sight.places().get(title)
                && word == title + 1
                && name.isCapitalised()
                && !name.isJoined()
                && Surnames.hasGermanShape(name);
    }

    /** "frau müller", written in a hurry; "die frau koch…" is none. */
    private boolean isSmallSurname(Sight sight, int title, int word) {
        return isSmall(sight, word)
                && !sight.isTagged(title - 1, "DET")
                && (sight.isSurname(word)
                        || isSmallAndUnknown(sight, title, word)
                        || shortened.leadsTo(sight, title, word));
    }

    /** What no list knows: "mit frau hülsebusch", where no other part of a sentence can follow. */
    private boolean isSmallAndUnknown(Sight sight, int title, int word) {
        var isAddressed =
                title > 0 && beforePersons.contains(sight.word(title - 1).key());
        return isSmall(sight, title)
                && (isAddressed || !sight.word(title).key().equals("frau"))
                && sight.language() == Language.GERMAN
                && sight.word(word).length() >= SHORTEST_UNKNOWN
                && !sight.isEveryday(word)
                && sight.isTagged(word, "PROPN", "NOUN", "X");
    }

    /** "Dipl.-Ing. Overkamp"; "Dipl.-Pädagogin" is a profession. */
    private void findBehindDegree(Sight sight, int degree, Traces traces) {
        var at = degree;
        while (isFollowed(sight, at)
                && at + 1 < sight.size()
                && degrees.contains(sight.word(at + 1).key())) {
            at++;
        }
        var name = at + 1;
        if (name < sight.size()
                && TITLE_GAP.matcher(sight.note().gapAfter(at)).matches()
                && sight.canBeName(name)
                && !isSmall(sight, name)
                && !roles.contains(sight.word(name))
                && !titles.contains(sight.word(name).key())
                && (sight.isInLists(name)
                        || Surnames.hasShape(sight.word(name))
                        || sight.isTagged(name, "PROPN") && !sight.isEveryday(name))) {
            traces.certain(
                    TextKind.PERSON_NAME,
                    sight.word(degree).start(),
                    sight.word(lastOfName(sight, name)).end());
        }
    }

    private static boolean isFollowed(Sight sight, int at) {
        return TITLE_GAP.matcher(sight.note().gapAfter(at)).matches();
    }

    private int lastOfName(Sight sight, int first) {
        var last = first;
        while (last + 1 < sight.size()
                && last - first < MOST_WORDS
                && sight.note().isFollowedClosely(last)) {
            var next = last + 1;
            var isParticle = particles.contains(sight.word(next).key())
                    && next + 1 < sight.size()
                    && sight.note().isFollowedClosely(next)
                    && sight.canBeName(next + 1);
            if (!isParticle
                    && !(sight.canBeName(next)
                            && sight.isName(next)
                            && !sight.word(next).isCaseless())
                    && !(sight.word(next).isCaseless() && sight.isInLists(next))) {
                return last;
            }
            last = isParticle ? next + 1 : next;
        }
        return last;
    }

    /** "Nachbarin Selamawit Ghebrehiwet": two proper nouns that no list knows, right behind the word for a person. */
    private static boolean isUnknownFullName(Sight sight, int role) {
        var surname = role + 2;
        return surname < sight.size()
                && sight.isTagged(role, "NOUN")
                && sight.isTagged(role + 1, "PROPN")
                && sight.isTagged(surname, "PROPN")
                && sight.note().isFollowedClosely(role + 1)
                && sight.canBeName(surname)
                && !sight.isEveryday(role + 1)
                && !sight.isEveryday(surname)
                && !sight.word(role + 1).isAllCapitals()
                && !sight.word(surname).isAllCapitals();
    }

    /** "Kapitän Baris Tekinsoy": a given name that is a word as well, before a proper noun that is none. */
    private static boolean isEverydayAndUnknown(Sight sight, int role) {
        var surname = role + 2;
        return surname < sight.size()
                && sight.isGiven(role + 1)
                && sight.note().isFollowedClosely(role + 1)
                && sight.isTagged(surname, "PROPN")
                && sight.canBeName(surname)
                && !sight.isEveryday(surname)
                && !sight.word(surname).isAllCapitals();
    }

    /** "Junge Frauen": a word for one person that is an adjective here, before those who are counted. */
    private boolean isGroup(Sight sight, int role) {
        return groups.contains(sight.word(role + 1).key())
                || sight.isTagged(role, "ADJ") && sight.isTagged(role + 1, "NOUN");
    }

    /** A role is a title only before something that is known as a name, or can be nothing else. */
    private void findBehindRole(Sight sight, int role, Traces traces) {
        var next = role + 1;
        if (next >= sight.size()
                || !sight.note().isFollowedClosely(role)
                || !sight.canBeName(next)
                || isSmall(sight, next)
                || isGroup(sight, role)) {
            return;
        }
        if (sight.isInLists(next) && !isInAnotherCase(sight, next)
                || Surnames.hasShape(sight.word(next))
                || Surnames.isOfPersons(sight.word(next)) && sight.isTagged(next, "PROPN")) {
            traces.certain(
                    TextKind.PERSON_NAME,
                    sight.word(role).start(),
                    sight.word(lastOfName(sight, next)).end());
        } else if (isUnknownFullName(sight, role) || isEverydayAndUnknown(sight, role)) {
            traces.certain(
                    TextKind.PERSON_NAME,
                    sight.word(role).start(),
                    sight.word(next + 1).end());
        } else if (sight.isTagged(next, "PROPN") || sight.isInLists(next)) {
            traces.likely(
                    TextKind.PERSON_NAME,
                    sight.word(role).start(),
                    sight.word(next).end());
        }
    }

    /** Behind a role a name stands as it is called; what fits only in another case is more often a word. */
    private static boolean isInAnotherCase(Sight sight, int word) {
        return sight.isDoubtful(word) && sight.language() != Language.GERMAN;
    }

    private void findIntroduced(Sight sight, int introduction, Traces traces) {
        var next = introduction + 1;
        if (next < sight.size()
                && COLON_GAP.matcher(sight.note().gapAfter(introduction)).matches()
                && sight.canBeName(next)
                && (sight.isInLists(next)
                        || sight.isGiven(next)
                        || Surnames.hasShape(sight.word(next))
                        || isSigned(sight, introduction, next))) {
            traces.certain(
                    TextKind.PERSON_NAME,
                    sight.word(next).start(),
                    sight.word(lastOfName(sight, next)).end());
        }
    }

    /** "gez. Huxoll": who signs is somebody. */
    private static boolean isSigned(Sight sight, int introduction, int next) {
        return SIGNED.contains(sight.word(introduction).key())
                && sight.word(next).isCapitalised()
                && sight.isTagged(next, "PROPN");
    }

    private static void findBeforeTitle(Sight sight, int title, Traces traces) {
        var name = title - 1;
        if (!sight.note().isFollowedClosely(name) || !sight.canBeName(name)) {
            return;
        }
        var isKnown = sight.isName(name);
        if (isKnown || !sight.note().beginsSentence(name) && sight.word(title).isCapitalised()) {
            traces.certain(
                    TextKind.PERSON_NAME,
                    sight.word(name).start(),
                    sight.word(title).end());
        }
    }
}
