package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** "Frau Yılmaz", "Familie Haddad", "Ayşe Hanım", "Imam Hüseyin", "eine Frau namens …". */
final class TitledNames implements NameRecogniser {

    private static final Pattern TITLE_GAP = Pattern.compile("\\.?[\\s-]{1,3}|\\.");
    private static final Pattern NUMBER_GAP = Pattern.compile("\\.?\\s?\\d");
    private static final Pattern COLON_GAP = Pattern.compile("\\.?[\\s:\"']{1,3}");
    private static final Pattern CASE =
            Pattern.compile("(?:[dt][ae]n?|y?[aeiu]|n?[iu]n|y?l[ae]|l[ae]r.{0,4}|n[dt][ae]n?)");
    private static final Set<String> SIGNED = Set.of("gez", "gezeichnet", "unterzeichnet", "unterschrieben");
    private static final int SHORTEST_UNKNOWN = 5;

    private final Set<String> titles;
    private final Set<String> behind;
    private final ShortSalutations shortened;
    private final SmallNames small;
    private final Set<String> ofOne;
    private final Set<String> buildings;
    private final Set<String> degrees;
    private final Set<String> beforePersons;
    private final Roles roles;
    private final NameEnds ends;
    private final RoleNames behindRoles;
    private final Set<String> introductions;
    private final Set<String> particles;
    private final Set<String> never;
    private final Set<String> numbered;
    private final Set<String> anyone;
    private final Set<String> and;

    TitledNames(WordLists lists) {
        titles = lists.keys("title");
        behind = lists.keys("title.behind");
        shortened = new ShortSalutations(lists);
        small = new SmallNames(lists);
        ofOne = lists.keys("title.of-one");
        buildings = lists.keys("institution.ending");
        degrees = lists.keys("degree");
        beforePersons = lists.keys("before-a-person");
        roles = new Roles(lists);
        ends = new NameEnds(lists);
        behindRoles = new RoleNames(lists);
        introductions = lists.keys("introduction");
        particles = lists.keys("particle");
        never = lists.keys("title.never");
        numbered = lists.keys("numbered");
        anyone = lists.keys("title.anyone");
        and = lists.keys("and");
    }

    @Override
    public void find(Sight sight, Traces traces) {
        for (int at = 0; at < sight.size(); at++) {
            var key = sight.word(at).key();
            if (titles.contains(key) || small.isTitleWithStop(sight, at)) {
                findBehindTitle(sight, at, traces);
            } else if (degrees.contains(key)) {
                findBehindDegree(sight, at, traces);
            } else if (roles.contains(sight.word(at))) {
                behindRoles.find(sight, at, traces);
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
                || never.contains(sight.word(at).key())
                || isNumbering(sight, at)) {
            return;
        }
        var isOfAnyone = title > 0 && isAnyone(sight, title) && !sight.isSurname(at);
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
                sight.word(ends.last(sight, at)).end());
    }

    /** "eine Frau", "für Familien"; but what is for "Frau Kaltofen" is for one. */
    private boolean isAnyone(Sight sight, int title) {
        var before = sight.word(title - 1).key();
        return anyone.contains(before)
                && !(beforePersons.contains(before)
                        && ofOne.contains(sight.word(title).key()));
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

    /** "Frau Nr. 5", "Familie Gruppe 2": a number stands for whoever is meant. */
    private boolean isNumbering(Sight sight, int word) {
        return numbered.contains(sight.word(word).key())
                && !sight.isName(word)
                && NUMBER_GAP.matcher(sight.note().gapAfter(word)).lookingAt();
    }

    private static boolean isSmall(Sight sight, int word) {
        return !sight.word(word).isCapitalised() && !sight.word(word).isCaseless();
    }

    /** "Dr. Quernheim", "Frau Dr. Klamt": ends like a house or a board, but nobody calls these "Herr" or "Frau". */
    private boolean isBuilt(Sight sight, int title, int word) {
        var name = sight.word(word);
        return sight.places().get(word)
                && !sight.places().get(title)
                && name.isCapitalised()
                && !name.isAllCapitals()
                && (word == title + 1 && !name.isJoined() && Surnames.hasGermanShape(name)
                        || ofOne.contains(sight.word(title).key()) && !buildings.contains(lastPart(name)));
    }

    private static String lastPart(Word word) {
        return word.key().substring(word.key().lastIndexOf('-') + 1);
    }

    /** "frau müller", written in a hurry; "die frau koch…" is none. */
    private boolean isSmallSurname(Sight sight, int title, int word) {
        return isSmall(sight, word)
                && !sight.isTagged(title - 1, "DET")
                && !small.isOrdinary(sight.word(word))
                && (sight.isSurname(word)
                        || isSmallAndUnknown(sight, title, word)
                        || small.canOnlyBe(sight, title, word)
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
                    sight.word(ends.last(sight, name)).end());
        }
    }

    private static boolean isFollowed(Sight sight, int at) {
        return TITLE_GAP.matcher(sight.note().gapAfter(at)).matches();
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
                    sight.word(ends.last(sight, next)).end());
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
