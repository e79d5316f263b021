package org.brueckenschlag.casefree.text;

import java.util.List;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Places to the metre: degrees, map links, plus codes, three words. */
final class Coordinates implements Recogniser {

    private static final List<Way> WAYS = List.of(
            new Way(
                    List.of(".", ","),
                    Pattern.compile(
                            "(?<![\\d.,])-?[1-8]?\\d[.,]\\d{3,}\\s?\\u00B0?\\s?[nsb]?(?:ord|reite)?\\s?[,;/|\\s]\\s?(?:und |/ )?-?(?:1[0-7]|[1-9])?\\d[.,]\\d{3,}(?!\\d)\\s?\\u00B0?\\s?(?:[eow]\\b)?")),
            new Way(
                    List.of("\u00B0", "grad"),
                    Pattern.compile(
                            "[1-8]?\\d\\s?(?:\\u00B0|grad)\\s?[\\d.,]+\\s?(?:'|\\u2032|min\\w*)?\\s?(?:[\\d.,]+\\s?(?:\"|''|sek\\w*)?)?\\s?[ns]?\\w{0,4}[\\s,;/]{0,3}(?:1[0-7])?\\d{1,2}\\s?(?:\\u00B0|grad)\\s?[\\d.,]+(?:\\s?'\\s?(?:[\\d.,]+\\s?(?:\"|'')?)?)?\\s?[eow]?")),
            new Way(List.of("geo:"), Pattern.compile("geo:-?\\d+\\.\\d+,-?\\d+\\.\\d+")),
            new Way(
                    List.of("maps", "openstreetmap", "osm"),
                    Pattern.compile(
                            "(?:maps\\.app\\.goo\\.gl|goo\\.gl/maps|maps\\.apple\\.com|google\\.\\w+/maps|openstreetmap\\.org|osm\\.org)/\\S+")),
            new Way(
                    List.of("+"),
                    Pattern.compile(
                            "(?<![\\p{L}\\d])(?:[2-9cfghjmpqrvwx]{4}){1,2}\\+[2-9cfghjmpqrvwx]{2,3}(?![\\p{L}\\d])")),
            new Way(
                    List.of("///", "what3words"),
                    Pattern.compile(
                            "///\\p{L}{3,}\\.\\p{L}{3,}\\.\\p{L}{3,}|what3words\\W{1,4}\\p{L}{3,}\\.\\p{L}{3,}\\.\\p{L}{3,}")),
            new Way(
                    List.of("lat", "breite"),
                    Pattern.compile(
                            "(?:lat|breite|breitengrad|latitude)\\W{0,4}-?\\d{1,2}[.,]\\d{2,}.{0,12}?(?:lon|lng|lange|langengrad|longitude)\\W{0,4}-?\\d{1,3}[.,]\\d{2,}")));

    @Override
    public void find(Note note, Traces traces) {
        for (var way : WAYS) {
            if (!way.isHinted(note.plain())) {
                continue;
            }
            var matcher = way.pattern().matcher(note.plain());
            while (matcher.find()) {
                if (!traces.covers(matcher.start(), matcher.end())) {
                    traces.certain(TextKind.COORDINATES, matcher.start(), matcher.end());
                }
            }
        }
    }

    /** @param hints cheap to look for, and without all of them the pattern cannot match */
    private record Way(List<String> hints, Pattern pattern) {

        boolean isHinted(String plain) {
            return hints.stream().anyMatch(plain::contains);
        }
    }
}
