package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Places to the metre: degrees, map links, plus codes, three words. */
final class Coordinates implements Recogniser {

    private static final Pattern HINT = Pattern.compile(
            "\\d[.,]\\d{3}|\\u00B0|grad|\\+[2-9cfghjmpqrvwx]{2}|///|what3|maps|goo\\.gl|osm|street|geo:|lat|breite");

    private static final Pattern[] WAYS = {
        Pattern.compile(
                "(?<![\\d.,])-?[1-8]?\\d[.,]\\d{3,}\\s?\\u00B0?\\s?[nsb]?(?:ord|reite)?\\s?[,;/|\\s]\\s?(?:und |/ )?-?(?:1[0-7]|[1-9])?\\d[.,]\\d{3,}(?!\\d)\\s?\\u00B0?\\s?(?:[eow]\\b)?"),
        Pattern.compile(
                "[1-8]?\\d\\s?(?:\\u00B0|grad)\\s?[\\d.,]+\\s?(?:'|\\u2032|min\\w*)?\\s?(?:[\\d.,]+\\s?(?:\"|''|sek\\w*)?)?\\s?[ns]?\\w{0,4}[\\s,;/]{0,3}(?:1[0-7])?\\d{1,2}\\s?(?:\\u00B0|grad)\\s?[\\d.,]+(?:\\s?'\\s?(?:[\\d.,]+\\s?(?:\"|'')?)?)?\\s?[eow]?"),
        Pattern.compile("geo:-?\\d+\\.\\d+,-?\\d+\\.\\d+"),
        Pattern.compile(
                "(?:maps\\.app\\.goo\\.gl|goo\\.gl/maps|maps\\.apple\\.com|google\\.\\w+/maps|openstreetmap\\.org|osm\\.org)/\\S+"),
        Pattern.compile("(?<![\\p{L}\\d])(?:[2-9cfghjmpqrvwx]{4}){1,2}\\+[2-9cfghjmpqrvwx]{2,3}(?![\\p{L}\\d])"),
        Pattern.compile(
                "///\\p{L}{3,}\\.\\p{L}{3,}\\.\\p{L}{3,}|what3words\\W{1,4}\\p{L}{3,}\\.\\p{L}{3,}\\.\\p{L}{3,}"),
        Pattern.compile(
                "(?:lat|breite|breitengrad|latitude)\\W{0,4}-?\\d{1,2}[.,]\\d{2,}.{0,12}?(?:lon|lng|lange|langengrad|longitude)\\W{0,4}-?\\d{1,3}[.,]\\d{2,}")
    };

    @Override
    public void find(Note note, Traces traces) {
        if (!HINT.matcher(note.plain()).find()) {
            return;
        }
        for (var way : WAYS) {
            var matcher = way.matcher(note.plain());
            while (matcher.find()) {
                if (!traces.covers(matcher.start(), matcher.end())) {
                    traces.certain(TextKind.COORDINATES, matcher.start(), matcher.end());
                }
            }
        }
    }
}
