package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Relations that point at one person: "ihr Sohn", "die Tochter des Hausmeisters". Plurals and groups do not. */
final class Relations implements Recogniser {

    /** Cheap, and without it neither of the German ones can be there. */
    private final Pattern hint;

    private final Pattern owned;
    private final Pattern definite;
    private final Pattern described;
    private final Pattern event;
    private final Pattern foreign;

    Relations(WordLists lists) {
        // with its umlauts: "Mutter" is one, "Mütter" are a group
        var relative = WordLists.either(lists.asWritten("relation")) + "(?![\\p{L}-])";
        var partner = WordLists.either(lists.asWritten("relation.of-somebody")) + "(?![\\p{L}-])";
        var owner = WordLists.either(lists.asWritten("owner"));
        var events = WordLists.either(lists.asWritten("relation.event"));
        hint = Pattern.compile("(?<!\\p{L})(?:" + relative + "|" + partner + "|" + events + "\\s)");
        var article = "(?:der|die|den|dem|des|diese[rmns]?|jene[rmns]?)";
        var adjective = "(?:\\p{Ll}+(?:e|en|er|em|es)\\s){0,2}";
        owned = Pattern.compile("(?<!\\p{L})" + owner + "\\s" + adjective + "(?:" + relative + "|" + partner + ")");
        definite = Pattern.compile("(?<!\\p{L})" + article + "\\s" + adjective + relative
                + "(?:\\s(?:des|der|eines|einer|von|aus|im)\\s(?:(?:dem|der|den)\\s)?\\p{L}+)?|(?<!\\p{L})" + article
                + "\\s"
                + adjective + partner
                + "\\s(?:des|eines|vom|von)\\s\\p{L}+");
        described = Pattern.compile(
                "(?<!\\p{L})(?:eine?[rmn]?\\s)?(?:alleinerziehende[rnms]?\\s|verwitwete[rnms]?\\s|geschiedene[rnms]?\\s|junge[rnms]?\\s|kranke[rnms]?\\s|syrische[rnms]?\\s|\\p{Ll}+(?:ische|ische[rnms])\\s)"
                        + relative + "(?!\\s?gruppe)|(?<!\\p{L})eine?[rmn]?\\s" + relative
                        + "\\s(?:mit|von|aus|im|in|auf)\\s(?:\\p{L}+\\s){0,2}\\p{L}+");
        var one = WordLists.either(lists.asWritten("one.german")) + "(?:e?n|e?s)?(?![\\p{L}-])";
        event = Pattern.compile("(?<!\\p{L})" + events
                + "\\s(?:(?:des|eines|vom|von\\sdem)\\s" + adjective + one
                + "|(?:seines|ihres|seiner|ihrer|meines|meiner)\\s" + adjective + "\\p{L}+"
                + "|(?:der|einer|von\\sder|von\\seiner)\\s" + adjective + "\\p{L}+in(?!\\p{L}))");
        foreign = Pattern.compile("(?<!\\p{L})(?:" + lists.either("relation.foreign") + ")(?!\\p{L})");
    }

    @Override
    public void find(Note note, Traces traces) {
        if (note.begins().ofWords(hint, note.lower()).find()) {
            for (var pattern : new Pattern[] {owned, definite, described, event}) {
                add(note.begins().ofWords(pattern, note.lower()), traces);
            }
        }
        add(note.begins().ofWords(foreign, note.plain()), traces);
    }

    private static void add(Beginnings.Search relations, Traces traces) {
        while (relations.find()) {
            if (!traces.covers(relations.start(), relations.end())) {
                traces.likely(TextKind.FAMILY, relations.start(), relations.end());
            }
        }
    }
}
