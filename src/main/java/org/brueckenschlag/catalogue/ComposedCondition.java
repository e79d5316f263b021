package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Comparisons of which each has to hold, or of which one is enough, as people put them together from lists.
 *
 * @param all whether each has to hold; says nothing of one alone
 */
public record ComposedCondition(boolean all, List<Part> parts) {

    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern OR = Pattern.compile("\\s+or\\s+");
    private static final Pattern NEGATED = Pattern.compile("\\s*not\\s*\\((.*)\\)\\s*", Pattern.DOTALL);

    public ComposedCondition {
        parts = List.copyOf(parts);
    }

    /** @param written as it stands there; what nobody touches stays so */
    public record Part(SimpleCondition condition, String written) {

        public static Part of(SimpleCondition condition) {
            return new Part(condition, condition.feel());
        }
    }

    /** Empty for what says more than that. */
    public static Optional<ComposedCondition> of(String feel) {
        return read(feel, true, AND).or(() -> read(feel, false, OR));
    }

    private static Optional<ComposedCondition> read(String feel, boolean all, Pattern between) {
        var parts = Arrays.stream(between.split(feel.strip()))
                .map(written -> SimpleCondition.of(written).map(condition -> new Part(condition, written)))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(new ComposedCondition(
                        all, parts.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /** Reads when a component of a form is shown out of when it is hidden. */
    static Optional<ComposedCondition> shownUnlessHidden(String hideIf) {
        if (Feel.of(hideIf).orElse(null) instanceof Feel.Not) {
            var negated = NEGATED.matcher(hideIf);
            return negated.matches() ? of(negated.group(1)) : Optional.empty();
        }
        return SimpleCondition.of(hideIf)
                .flatMap(SimpleCondition::opposite)
                .map(shown -> new ComposedCondition(true, List.of(Part.of(shown))));
    }

    /** For a form's component, which says when it is hidden. */
    String hideIf() {
        return "not(" + feel() + ")";
    }

    public String feel() {
        return parts.stream().map(Part::written).collect(joining(all ? " and " : " or "));
    }
}
