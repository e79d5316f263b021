package org.brueckenschlag.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression does, as far as it can be told without running it.
 *
 * @param refusal key of the sentence that says why it is refused; null where it may stand
 * @param what that sentence's argument
 * @param variables it reads, by their first names
 * @param opened those of them of which it reads a part ({@code gruppe} in {@code gruppe.alias})
 */
public record ReadExpression(@Nullable String refusal, String what, Set<String> variables, Set<String> opened) {

    public ReadExpression {
        variables = Set.copyOf(variables);
        opened = Set.copyOf(opened);
    }

    public static ReadExpression reading(Set<String> variables, Set<String> opened) {
        return new ReadExpression(null, "", variables, opened);
    }

    public static ReadExpression refused(String key, String what) {
        return new ReadExpression(key, what, Set.of(), Set.of());
    }
}
