package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/**
 * A flat without its street: "3. OG links", "Wohnung 12". No address that a stranger could write to, but whoever knows
 * the house knows who lives there: a doubt. Rooms where a group meets lie on floors, too.
 */
final class Flats implements Recogniser {

    private static final int REACH = 40;

    /** Cheap, and without it there is no flat. */
    private final Pattern hint;

    private final Pattern flat;
    private final Pattern room;

    Flats(WordLists lists) {
        var side = "(?:" + lists.either("flat.side") + ")";
        var floor = "(?:(?:\\d{1,2}\\.\\s?|(?:" + lists.either("flat.ordinal") + ")e[rnms]?\\s)(?:"
                + lists.either("flat.floor") + ")|(?:" + lists.either("flat.floor-alone") + "))";
        var number =
                "\\s?(?:nr\\.?\\s?|no:?\\s?|nummer\\s|numer\\s|номер\\s|رقم\\s)?\\d{1,4}(?![\\p{L}\\d]|[.,:]\\d|\\s?(?:"
                        + lists.either("flat.counted") + "))";
        flat = Pattern.compile("(?<!\\p{L})(?:" + floor + "[,\\s]{1,2}" + side + "|" + side
                + "[,\\s]{1,2}(?:(?:im|in der|aus dem|aus der|vom|von der|oben im)\\s)?" + floor
                + "|(?:" + lists.either("flat.word") + ")" + number + "(?:[,\\s/(]{1,3}(?:im\\s)?" + floor + ")?"
                + "|" + floor + "[,\\s]{1,2}(?:" + lists.either("flat.door") + ")\\s?\\d{1,3})(?!\\p{L})");
        hint = Pattern.compile(side + "|" + lists.either("flat.word") + "|" + lists.either("flat.door"));
        room = Pattern.compile("(?:" + lists.either("flat.room") + ")");
    }

    @Override
    public void find(Note note, Traces traces) {
        var plain = note.plain();
        if (!note.begins().ofWords(hint, plain).find()) {
            return;
        }
        var flats = note.begins().ofBoth(flat, plain);
        while (flats.find()) {
            var around =
                    plain.substring(Math.max(0, flats.start() - REACH), Math.min(plain.length(), flats.end() + REACH));
            if (!traces.covers(flats.start(), flats.end())
                    && !room.matcher(around).find()) {
                traces.likely(TextKind.ADDRESS, flats.start(), flats.end());
            }
        }
    }
}
