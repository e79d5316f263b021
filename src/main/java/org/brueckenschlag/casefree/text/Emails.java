package org.brueckenschlag.casefree.text;

import java.util.List;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Mail addresses, also with "at" and "dot" in words, in brackets or with blanks. */
final class Emails implements Recogniser {

    private static final String OPEN = "\\s?[\\[({<_*-]{1,2}\\s?";
    private static final String CLOSE = "\\s?[\\])}>_*-]{1,2}\\s?";
    private static final String ENDING =
            "(?:de|com|net|org|eu|info|biz|nrw|koeln|ruhr|at|ch|tr|pl|ua|ru|bg|ro|it|al|gr|nl|be|fr|me|io|uk|name|online|email|berlin|hamburg|hr|rs|cc|app|dev)";
    private static final String AT_WORD =
            "(?:at|aet|et|klammeraffe|affenschwanz|affe|klammer affe|a-kringel|kuyruklu a|kuyruklu|malpa|собака|равлик|собачка|песик|آت|ات)";
    private static final String PROVIDER =
            "(?:gmail|gmx|web|yahoo|hotmail|outlook|icloud|t-online|freenet|posteo|mail|yandex|ukr|wp|onet)";
    private static final String DOT_WORD = "(?:dot|punkt|pkt|point|nokta|kropka|точка|крапка|نقطة|دوت)";

    private static final Pattern WRITTEN = Pattern.compile(
            "[\\p{L}\\d][\\p{L}\\d._%+-]*(?:@\\s{0,3}|\\s{1,3}@\\s{1,3})[\\p{L}\\d-]+(?:\\s?\\.\\s?[\\p{L}\\d-]+){0,8}\\s?\\.\\s?\\p{L}{2,}");

    /** Brackets around "at" say what is meant; the rest may then be written in any way. */
    private static final Pattern BRACKETED = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._%+-]*" + OPEN + "(?:@|" + AT_WORD
            + ")" + CLOSE + "[\\p{L}\\d-]+(?:(?:\\s?\\.\\s?|" + OPEN + "(?:\\.|" + DOT_WORD + ")" + CLOSE + "|\\s"
            + DOT_WORD
            + "\\s)[\\p{L}\\d-]+){0,8}");

    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._%+-]*(?:\\s(?:" + DOT_WORD
            + "|minus|unterstrich|bindestrich)\\s[\\p{L}\\d._-]+){0,8}\\s(?:@|" + AT_WORD
            + ")\\s[\\p{L}\\d-]+(?:\\s?(?:\\.|" + DOT_WORD
            + "|,)\\s?[\\p{L}\\d-]+){0,8}(?:\\s" + DOT_WORD + "\\s\\p{L}{2,}|\\." + ENDING + ")(?!\\p{L})");

    /** The sign as a program writes it into an address, and with "at" between well-known providers. */
    private static final Pattern ENCODED = Pattern.compile(
            "[\\p{L}\\d][\\p{L}\\d._+-]*(?:%40|&#0*64;|&commat;)[\\p{L}\\d.-]+|[\\p{L}\\d][\\p{L}\\d._+-]*\\s?(?:@|\\bat\\b|\\[at])\\s?"
                    + "" + PROVIDER + "(?!\\p{L})");

    private static final List<Way> WAYS = List.of(
            new Way(Pattern.compile("@"), WRITTEN),
            new Way(Pattern.compile("[\\[({<_*-]\\s?(?:@|" + AT_WORD + ")"), BRACKETED),
            new Way(Pattern.compile("\\s(?:@|" + AT_WORD + ")\\s"), SPOKEN),
            new Way(Pattern.compile("%40|&#|&commat|(?:@|\\bat\\b|\\[at])\\s?" + PROVIDER), ENCODED));

    @Override
    public void find(Note note, Traces traces) {
        for (var way : WAYS) {
            if (!way.hint().matcher(note.plain()).find()) {
                continue;
            }
            var matcher = note.begins().ofBoth(way.address(), note.plain());
            while (matcher.find()) {
                if (!traces.covers(matcher.start(), matcher.end())) {
                    traces.certain(TextKind.EMAIL, matcher.start(), matcher.end());
                }
            }
        }
    }

    /** @param hint cheap to look for, and without it there is no such address */
    private record Way(Pattern hint, Pattern address) {}
}
