package org.brueckenschlag.shared;

import java.util.List;

/**
 * One thing that is wrong with one answer.
 *
 * @param field path of the answer: {@code thema}, or {@code parteigruppen[1].typ} inside a list (rows count from 0)
 * @param key key of the sentence in the message bundles, e.g. {@code forms.required}
 * @param arguments arguments of that sentence
 */
public record Finding(String field, String key, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(String field, String key, Object... arguments) {
        return new Finding(field, key, List.of(arguments));
    }
}
