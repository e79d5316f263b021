package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks against a package.
 *
 * @param rule the rule's name, for programs, e.g. {@code person-field}
 * @param element id of the element or component; null where it is about the file
 * @param line from 1; 0 where nobody knows
 * @param key of the sentence in the message bundles
 * @param arguments of that sentence
 */
public record PackageFinding(
        Severity severity,
        String rule,
        String file,
        @Nullable String element,
        int line,
        String key,
        List<Object> arguments) {

    private static final int LONGEST = 80;

    public PackageFinding {
        arguments = List.copyOf(arguments);
    }

    public static PackageFinding error(
            String rule, String file, @Nullable String element, int line, String key, Object... arguments) {
        return new PackageFinding(Severity.ERROR, rule, file, element, line, key, List.of(arguments));
    }

    public static PackageFinding warning(
            String rule, String file, @Nullable String element, int line, String key, Object... arguments) {
        return new PackageFinding(Severity.WARNING, rule, file, element, line, key, List.of(arguments));
    }

    /** What a file says, for a sentence: it may be endless, or turn the words around it. */
    public static String plain(String text) {
        var clean = VisibleText.of(text).strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + " …";
    }

    /** The same, with what it quotes called otherwise. */
    public PackageFinding calling(UnaryOperator<String> names) {
        var called = arguments.stream()
                .map(argument -> argument instanceof String name ? names.apply(name) : argument)
                .toList();
        return new PackageFinding(severity, rule, file, element, line, key, called);
    }

    /** The same in a file that is called otherwise. */
    PackageFinding of(String otherFile) {
        return new PackageFinding(severity, rule, otherFile, element, line, key, arguments);
    }

    /** With its place: what a person reads who has nothing but this line. */
    public String in(Texts texts) {
        var sentence = texts.get(key, arguments.toArray());
        if (file.isEmpty()) {
            return texts.get("catalogue.finding-of-all", sentence, rule);
        }
        var place = new StringBuilder(file.replaceAll("\\p{Cntrl}", " "));
        if (line > 0) {
            place.append(", ").append(texts.get("catalogue.line", line));
        }
        if (element != null && !element.isEmpty()) {
            place.append(", ").append(element);
        }
        return texts.get("catalogue.finding", place, sentence, rule);
    }

    public enum Severity {
        /** Refused. */
        ERROR,
        /** The releasing person sees it. */
        WARNING;

        /** As programs read it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
