package org.brueckenschlag.casefree.text;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Dates of birth: a date beside a word about birth, and dates so long ago that no meeting took place on them. */
final class BirthDates implements Recogniser {

    /** The day alone may be a meeting's; with a year of long ago it is not. */
    private static final Pattern BIRTHDAY = Pattern.compile(
            "[\\s,]{0,3}(?:\\p{L}+\\s){0,3}(?:geburtstag|birthday|dogum gunu|urodziny|день рождения|день народження)(?!\\p{L})");

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?((?:19|20)?\\d{2})|((?:19|20)\\d{2})[-./]\\d{1,2}[-./]\\d{1,2})(?!\\d)");

    /** "* 1969". */
    private static final Pattern STAR = Pattern.compile("\\*\\s?(?:19[2-9]\\d|20[01]\\d)(?!\\d)");

    private static final int REACH = 45;
    private static final int OLDEST = 1910;
    private static final int NO_MEETING_UP_TO = 2012;

    private final Pattern aMonth;
    private final Pattern dateWithMonth;
    private final Pattern dateInWords;
    private final Pattern yearInWords;
    private final Pattern longAgoInWords;
    private final Pattern yearOnlyInWords;
    private final Pattern before;
    private final Pattern after;
    private final Pattern notBefore;
    private final Pattern yearOnly;

    BirthDates(WordLists lists) {
        var months = lists.either("month") + "|(?:" + lists.either("month.short") + ")(?:\\.|(?!\\p{L}))";
        aMonth = Pattern.compile("(?:st|nd|rd|th)?(?:" + months + ")");
        dateWithMonth = Pattern.compile("(?<![\\d.])(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s?(?:of )?(?:" + months
                + ")\\p{L}{0,3}\\.?,?\\s{0,2}((?:19|20)?\\d{2})|(?<!\\p{L})(?:" + months
                + ")\\p{L}{0,3}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s((?:19|20)\\d{2})"
                // "am zwölften Februar 1956", "the third of May 1981"
                + "|(?<!\\p{L})(?:\\p{L}+te[nr]?|first|second|third|\\p{L}+th)\\s(?:of\\s)?(?:" + months
                + ")\\p{L}{0,3}\\s((?:19|20)\\d{2}))(?!\\d)");
        longAgoInWords = Pattern.compile("(?<!\\p{L})" + lists.either("year.long-ago") + "(?!\\p{L})");
        var years = "(?:" + lists.either("year.long-ago") + "|" + lists.either("year.of-now") + ")(?!\\p{L})";
        yearInWords = Pattern.compile("(?<!\\p{L})" + years);
        dateInWords = Pattern.compile("(?<![\\p{L}\\d])(?:(?:(?:\\d{1,2}\\.?|\\p{L}{3,})\\s(?:of\\s)?)?(?:" + months
                + ")\\p{L}{0,3}\\.?,?\\s|(?:\\p{L}+ten\\s){2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?)" + years);
        var words = lists.either("birth.before");
        before = Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}]{3})[^!?;\\n]{0,35}$|\\*\\s?$");
        after = Pattern.compile(
                "^[\\s,()]{0,3}(?:\\p{L}+\\s){0,2}(?:in\\s\\p{L}+\\s)?(?:" + lists.either("birth.after") + ")");
        notBefore = Pattern.compile("(?:" + lists.either("birth.not") + ")[^!?;\\n]{0,25}$");
        yearOnly = Pattern.compile("(?<!\\p{L})(?:" + lists.either("birth.year")
                + ")\\.?:?\\s(?:\\p{L}{2,8}\\s){0,2}((?:19[2-9]\\d|20[01]\\d))(?!\\d)"
                + "|(?<!\\d)((?:19[2-9]\\d|20[01]\\d))(?:['\\p{L}]{0,3})?\\s(?:"
                + lists.either("birth.after")
                + ")");
        yearOnlyInWords = Pattern.compile("(?<!\\p{L})(?:" + lists.either("birth.year")
                + ")\\.?:?\\s(?:\\p{L}{2,8}\\s){0,2}" + years + "|(?<!\\p{L})" + years + "\\s(?:"
                + lists.either("birth.after") + ")");
    }

    @Override
    public void find(Note note, Traces traces) {
        if (note.hasDigit()) {
            findDates(note, DATE, dates -> isLongAgo(year(dates)), traces);
            if (note.begins().ofWords(aMonth, note.plain()).find()) {
                findDates(note, dateWithMonth, dates -> isLongAgo(year(dates)), traces);
            }
            findYears(note.begins().ofBoth(yearOnly, note.plain()), note.plain(), traces);
            findYearsBehindStars(note.plain(), traces);
        }
        if (note.begins().ofWords(yearInWords, note.plain()).find()) {
            findDates(
                    note,
                    dateInWords,
                    dates -> longAgoInWords.matcher(dates.group()).find(),
                    traces);
            findYears(note.begins().ofWords(yearOnlyInWords, note.plain()), note.plain(), traces);
        }
    }

    private void findDates(Note note, Pattern pattern, Predicate<MatchResult> isLongAgo, Traces traces) {
        var plain = note.plain();
        var dates = note.begins().ofBoth(pattern, plain);
        while (dates.find()) {
            var left = plain.substring(Math.max(0, dates.start() - REACH), dates.start());
            var right = plain.substring(dates.end(), Math.min(plain.length(), dates.end() + REACH));
            if (isBorn(left)
                    || after.matcher(right).find()
                    || isLongAgo.test(dates.found()) && BIRTHDAY.matcher(right).lookingAt()) {
                traces.certain(TextKind.BIRTH_DATE, dates.start(), dates.end());
            } else if (isLongAgo.test(dates.found()) && !notBefore.matcher(left).find()) {
                traces.likely(TextKind.BIRTH_DATE, dates.start(), dates.end());
            }
        }
    }

    /**
     * A word about birth before it, and behind that none about a club's or a law's: "seit der Geburt am", "geboren,
     * Verein seit".
     */
    private boolean isBorn(String left) {
        var born = before.matcher(left);
        var other = notBefore.matcher(left);
        return born.find() && (!other.find() || other.start() < born.start());
    }

    private void findYears(Beginnings.Search years, String plain, Traces traces) {
        while (years.find()) {
            addYear(plain, years.start(), years.end(), traces);
        }
    }

    private void findYearsBehindStars(String plain, Traces traces) {
        if (plain.indexOf('*') >= 0) {
            var years = STAR.matcher(plain);
            while (years.find()) {
                addYear(plain, years.start(), years.end(), traces);
            }
        }
    }

    private void addYear(String plain, int start, int end, Traces traces) {
        if (!notBefore
                .matcher(plain.substring(Math.max(0, start - REACH), start))
                .find()) {
            traces.certain(TextKind.BIRTH_DATE, start, end);
        }
    }

    private static int year(MatchResult date) {
        for (int group = 1; group <= date.groupCount(); group++) {
            var year = date.group(group);
            if (year != null) {
                return Integer.parseInt(year);
            }
        }
        return 0;
    }

    /** Two digits may be any century, so they say nothing alone. */
    private static boolean isLongAgo(int year) {
        return year >= OLDEST && year <= NO_MEETING_UP_TO;
    }
}
