package org.brueckenschlag.casefree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Recognises fields that ask for a person's data, by the words of their key, label and help text. The words are data:
 * {@code casefree/person-fields.properties}.
 */
public final class PersonalFields {

    private final List<Rule> rules;
    private final List<WordPattern> harmless;
    private final List<WordPattern> counting;
    private final List<WordPattern> filling;
    private final List<WordPattern> negating;

    private PersonalFields(Map<String, List<String>> lists) {
        rules = Arrays.stream(Kind.values())
                .flatMap(kind ->
                        patterns(lists, kind.name().toLowerCase(Locale.ROOT)).map(words -> new Rule(kind, words)))
                .toList();
        harmless = patterns(lists, "harmless").toList();
        counting = patterns(lists, "counting").toList();
        filling = patterns(lists, "filling").toList();
        negating = patterns(lists, "negating").toList();
    }

    /** The list that comes with the product. */
    public static PersonalFields shipped() {
        return new PersonalFields(RuleLists.read("person-fields"));
    }

    /** What a field with that key would collect, whatever its answers are. */
    public Optional<PersonalDatum> inKey(String key) {
        return inKey(key, Answers.WORDS);
    }

    /** What a field with that key would collect. */
    public Optional<PersonalDatum> inKey(String key, Answers answers) {
        return asked(FieldWords.of(key), answers == Answers.TICK ? Answers.CHOICE : answers);
    }

    /**
     * What a field with that label would collect. What the answers can hold decides: a tick holds neither a name nor a
     * number, so "Namen und Kontaktdaten gelöscht" may be asked; whether somebody has a certain religion may not.
     */
    public Optional<PersonalDatum> inLabel(String label, Answers answers) {
        return asked(FieldWords.of(label), answers);
    }

    /** What a help text beside an open field tells people to write; a sentence that warns of it is none. */
    public Optional<PersonalDatum> inHelp(String help) {
        return Arrays.stream(help.split("[.!?;\\n]", -1))
                .map(FieldWords::of)
                .filter(sentence -> !warns(sentence))
                .flatMap(sentence -> found(sentence).map(Found::datum))
                .findFirst();
    }

    private Optional<PersonalDatum> asked(List<String> words, Answers answers) {
        if (answers == Answers.NUMBER && counting.stream().anyMatch(pattern -> pattern.isIn(words))) {
            return Optional.empty();
        }
        return found(words)
                .filter(found -> isAskedFor(found, words, answers))
                .map(Found::datum)
                .findFirst();
    }

    private boolean isAskedFor(Found found, List<String> words, Answers answers) {
        var kind = found.datum().kind();
        return switch (answers) {
            case WORDS, NUMBER -> true;
            case DAY -> kind == Kind.BIRTH || isAll(found, words);
            case CHOICE -> kind == Kind.SPECIAL || kind == Kind.BIRTH || isAll(found, words);
            case TICK -> kind == Kind.SPECIAL || kind == Kind.BIRTH;
        };
    }

    /** Whether the other words say nothing. */
    private boolean isAll(Found found, List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> at < found.start() || at >= found.end())
                .mapToObj(at -> words.subList(at, at + 1))
                .allMatch(word -> Stream.concat(filling.stream(), rules.stream().map(Rule::words))
                        .anyMatch(pattern -> pattern.isIn(word)));
    }

    private boolean warns(List<String> sentence) {
        var forgets = String.join(" ", sentence).contains("nicht vergessen");
        return !forgets && negating.stream().anyMatch(pattern -> pattern.isIn(sentence));
    }

    private Stream<Found> found(List<String> words) {
        var suspicious = rules.stream().filter(rule -> rule.words().isIn(words)).toList();
        if (suspicious.isEmpty()) {
            return Stream.empty();
        }
        var innocent = new ArrayList<int[]>();
        harmless.forEach(pattern ->
                pattern.startsIn(words).forEach(start -> innocent.add(new int[] {start, start + pattern.size()})));
        return suspicious.stream()
                .flatMap(rule -> rule.words().startsIn(words).mapToObj(start -> Found.by(rule, start, words)))
                .filter(found ->
                        innocent.stream().noneMatch(span -> span[0] <= found.start() && found.end() <= span[1]));
    }

    private static Stream<WordPattern> patterns(Map<String, List<String>> lists, String name) {
        return lists.getOrDefault(name, List.of()).stream().map(WordPattern::of);
    }

    /** @param word the word that gave it away, as it stands in the field */
    public record PersonalDatum(Kind kind, String word) {}

    public enum Kind {
        /** Who somebody is. */
        IDENTITY,
        /** How to reach somebody. */
        CONTACT,
        /** When and where somebody was born. */
        BIRTH,
        /** Special categories of DSGVO Art. 9, and status close to them. */
        SPECIAL
    }

    /** What a field's answers can hold. */
    public enum Answers {
        WORDS,
        NUMBER,
        DAY,
        /** One or some of given values. */
        CHOICE,
        /** Yes or no. */
        TICK
    }

    private record Rule(Kind kind, WordPattern words) {}

    private record Found(PersonalDatum datum, int start, int end) {

        static Found by(Rule rule, int start, List<String> words) {
            var end = start + rule.words().size();
            return new Found(new PersonalDatum(rule.kind(), String.join(" ", words.subList(start, end))), start, end);
        }
    }
}
