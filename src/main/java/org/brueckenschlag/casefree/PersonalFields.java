package org.brueckenschlag.casefree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises fields that ask for a person's data, by the words of their key and label. The words are data:
 * {@code casefree/person-fields.properties}.
 */
public final class PersonalFields {

    /** A vowel and the two dots that Unicode's decomposition puts behind it. */
    private static final Pattern UMLAUT = Pattern.compile("([aou])\\u0308");

    private static final String SHARP_S = "\u00DF";
    private static final String DOTLESS_I = "\u0131";

    private final List<Rule> rules;

    private PersonalFields(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The list that comes with the product. */
    public static PersonalFields shipped() {
        var rules = new ArrayList<Rule>();
        RuleLists.read("person-fields")
                .forEach((kind, words) -> words.forEach(
                        word -> rules.add(new Rule(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), wordsOf(word)))));
        return new PersonalFields(rules);
    }

    /** What a field with that key would collect. */
    public Optional<PersonalDatum> inKey(String key) {
        var words = wordsOf(key);
        return rules.stream().flatMap(rule -> rule.match(words).stream()).findFirst();
    }

    /**
     * What a field with that label would collect.
     *
     * @param yesOrNo a tick cannot hold a name or a number, so "Namen und Kontaktdaten gelöscht" may be asked; whether
     *     somebody has a certain religion may not
     */
    public Optional<PersonalDatum> inLabel(String label, boolean yesOrNo) {
        var words = wordsOf(label);
        return rules.stream()
                .filter(rule -> !yesOrNo || rule.kind == Kind.SPECIAL || rule.kind == Kind.BIRTH)
                .flatMap(rule -> rule.match(words).stream())
                .findFirst();
    }

    /** Lower case, umlauts and accents written out, split at everything that is neither letter, digit nor {@code *}. */
    private static List<String> wordsOf(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var plain = UMLAUT.matcher(decomposed)
                .replaceAll("$1e")
                .replace(SHARP_S, "ss")
                .replace(DOTLESS_I, "i")
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}*]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
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

    private record Rule(Kind kind, List<String> pattern) {

        Optional<PersonalDatum> match(List<String> words) {
            for (int start = 0; start + pattern.size() <= words.size(); start++) {
                var part = words.subList(start, start + pattern.size());
                if (matches(part)) {
                    return Optional.of(new PersonalDatum(kind, String.join(" ", part)));
                }
            }
            return Optional.empty();
        }

        private boolean matches(List<String> part) {
            for (int i = 0; i < pattern.size(); i++) {
                var expected = pattern.get(i);
                var fits = expected.endsWith("*")
                        ? part.get(i).startsWith(expected.substring(0, expected.length() - 1))
                        : part.get(i).equals(expected);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }
}
