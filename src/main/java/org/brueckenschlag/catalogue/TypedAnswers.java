package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.forms.FormComponent.Option;

/**
 * The answers that somebody types for a result of a table, one a line. In the table stand codes, for diagrams compare
 * them; the words are kept with the package's German ones, where every page looks for them.
 */
public final class TypedAnswers {

    private static final String GERMAN = DraftWords.file("de");

    private TypedAnswers() {}

    /**
     * @param result name of it
     * @param german {@code texte_de.properties} of the draft: a code that there is called otherwise is not taken
     */
    public static List<Option> of(String lines, String result, String german) {
        var words = DraftWords.of(german).words();
        var taken = new HashSet<String>();
        var answers = new ArrayList<Option>();
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .forEach(line -> {
                    var code = PlainCode.of(line, taken);
                    while (!words.getOrDefault(key(result, code), line).equals(line)) {
                        taken.add(code);
                        code = PlainCode.of(line, taken);
                    }
                    taken.add(code);
                    answers.add(new Option(code, line));
                });
        return answers;
    }

    /**
     * The file of German words as it is with them, by its name; empty where every answer is called by its code.
     *
     * @param german the file as it is
     */
    public static Map<String, String> kept(List<Option> answers, String result, String german) {
        var words = DraftWords.of(german);
        for (var answer : answers) {
            if (!answer.label().equals(answer.value())) {
                words = words.with(key(result, answer.value()), answer.label());
            }
        }
        return words.written().equals(DraftWords.of(german).written()) ? Map.of() : Map.of(GERMAN, words.written());
    }

    private static String key(String result, String code) {
        return "value." + result + "." + code;
    }
}
