package org.brueckenschlag.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One comparison of an answer with a value, as people choose it from lists, and as FEEL writes it.
 *
 * @param field key of the answer
 * @param value a code, a number, or {@code true}/{@code false}; never with quotes
 */
public record SimpleCondition(String field, Comparison comparison, String value) {

    private static final String NAME = "([a-z_][a-z0-9_]*(?:\\.[a-z_][a-z0-9_]*)?)";
    private static final String VALUE = "(\"[^\"\\\\]*\"|-?\\d{1,9}(?:\\.\\d{1,4})?|true|false)";
    private static final Pattern COMPARED = Pattern.compile(NAME + "\\s*(=|!=|>=|<=|>|<)\\s*" + VALUE);
    private static final Pattern CONTAINED = Pattern.compile("list contains\\(" + NAME + ",\\s*(\"[^\"\\\\]*\")\\)");
    private static final Pattern NEGATED = Pattern.compile("not\\((.*)\\)");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,4})?|true|false");

    /** Empty for what says more than that. */
    public static Optional<SimpleCondition> of(String feel) {
        var compared = COMPARED.matcher(feel.strip());
        if (compared.matches()) {
            return Optional.of(
                    new SimpleCondition(compared.group(1), Comparison.of(compared.group(2)), bare(compared.group(3))));
        }
        var contained = CONTAINED.matcher(feel.strip());
        return contained.matches()
                ? Optional.of(new SimpleCondition(contained.group(1), Comparison.CONTAINS, bare(contained.group(2))))
                : Optional.empty();
    }

    /** Reads when a component of a form is shown out of when it is hidden. */
    static Optional<SimpleCondition> shownUnlessHidden(String hideIf) {
        var negated = NEGATED.matcher(hideIf.strip());
        return negated.matches()
                ? of(negated.group(1))
                : of(hideIf)
                        .filter(read -> read.comparison != Comparison.CONTAINS)
                        .map(SimpleCondition::opposite);
    }

    /** For a form's component, which says when it is hidden. */
    String hideIf() {
        return "not(" + feel() + ")";
    }

    public String feel() {
        return comparison == Comparison.CONTAINS
                ? "list contains(" + field + ", " + written() + ")"
                : field + " " + comparison.sign + " " + written();
    }

    private String written() {
        return comparison != Comparison.CONTAINS && PLAIN.matcher(value).matches()
                ? value
                : '"' + value.replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"';
    }

    private SimpleCondition opposite() {
        return new SimpleCondition(field, comparison.opposite(), value);
    }

    private static String bare(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /** How an answer is compared. */
    public enum Comparison {
        IS("="),
        IS_NOT("!="),
        AT_LEAST(">="),
        AT_MOST("<="),
        MORE(">"),
        LESS("<"),
        /** Of several answers this is one. */
        CONTAINS("");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As the texts name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Comparison of(String sign) {
            for (var comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException(sign);
        }

        private Comparison opposite() {
            return switch (this) {
                case IS -> IS_NOT;
                case IS_NOT -> IS;
                case AT_LEAST -> LESS;
                case AT_MOST -> MORE;
                case MORE -> AT_MOST;
                case LESS -> AT_LEAST;
                case CONTAINS -> throw new IllegalStateException("no condition hides by a list");
            };
        }
    }
}
