package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Health, religion, origin, status or offences in a sentence that speaks of one person and not of a group. */
final class SensitiveFacts implements Recogniser {

    private static final int REACH = 70;

    private final Pattern fact;
    private final Pattern selfEvident;
    private final Pattern described;
    private final Pattern one;
    private final Pattern many;

    SensitiveFacts(WordLists lists) {
        fact = Pattern.compile("(?<![\\p{L}-])(?:" + lists.either("sensitive") + ")(?![\\p{L}-])");
        var article =
                "(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|eines|dieser|diese|diesen|jener|einzige[rn]?|als)\\s";
        selfEvident = Pattern.compile("(?<!\\p{L})" + article + "(?:\\p{L}+(?:e|er|en)\\s){0,2}("
                + lists.either("sensitive.person") + ")(?![\\p{L}-])");
        described = Pattern.compile(
                "(?<!\\p{L})" + article + "(?:\\p{L}+(?:e|er|en)\\s){0,1}(" + lists.either("sensitive.adjective")
                        + "e[rnms]?)\\s(?:" + lists.either("one.german") + ")(?![\\p{L}-])");
        one = Pattern.compile("(?<!\\p{L})(?:(?:" + article
                + "|sein[a-z]{0,2}\\s|ihr[a-z]{0,2}\\s|mein[a-z]{0,2}\\s)(?:\\p{L}+(?:e|er|en|es|em)\\s){0,2}(?:"
                + lists.either("one.german")
                + ")|er|ihm|ihn|(?:frau|herr|familie)|(?:sie|wer|(?:"
                + lists.either("one.german")
                + "))(?=\\s(?:\\p{L}+\\s){0,3}?(?:ist|hat|war|hatte|leidet|wurde|wird|bekommt|nimmt|braucht|kommt|kann|soll|lebt|trinkt|sei|gilt|bezieht|sitzt)(?!\\p{L}))|"
                + "(?<=(?:ist|hat|war|hatte|leidet|wurde|wird|weil|dass|da|wenn|ob|denn)\\s)sie(?=\\s(?!sind|haben|waren))|"
                + lists.either("one.foreign") + ")(?!\\p{L})");
        many = Pattern.compile("(?<!\\p{L})(?:" + lists.either("many") + ")(?!\\p{L})");
    }

    @Override
    public void find(Note note, Traces traces) {
        var plain = note.plain();
        for (var pattern : new Pattern[] {selfEvident, described}) {
            var persons = note.begins().ofWords(pattern, plain);
            while (persons.find()) {
                add(persons.start(1), persons.end(1), traces);
            }
        }
        var facts = note.begins().ofWords(fact, plain);
        while (facts.find()) {
            var sentence = note.sentenceAround(facts.start());
            var left = plain.substring(Math.max(sentence.start(), facts.start() - REACH), facts.start());
            var right = plain.substring(facts.end(), Math.min(sentence.end(), facts.end() + REACH));
            var isOneBefore = lastEnd(one, left) >= 0 && lastEnd(one, left) >= lastEnd(many, left);
            var isOneBehind = lastEnd(many, left) < 0
                    && one.matcher(right).find()
                    && !many.matcher(right).find();
            if (isOneBefore || isOneBehind) {
                add(facts.start(), facts.end(), traces);
            }
        }
    }

    private static int lastEnd(Pattern pattern, String text) {
        var end = -1;
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static void add(int start, int end, Traces traces) {
        if (!traces.covers(start, end)) {
            traces.likely(TextKind.SENSITIVE, start, end);
        }
    }
}
