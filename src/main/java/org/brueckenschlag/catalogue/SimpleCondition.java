package org.brueckenschlag.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of an answer with a value, as people choose it from lists, and as FEEL writes it.
 *
 * @param field key of the answer
 * @param value a code, a number, or {@code true}/{@code false}; never with quotes
 */
public record SimpleCondition(String field, Comparison comparison, String value) {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(?:\\.[a-z_][a-z0-9_]*)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,4})?|true|false");

    /** Empty for what says more than that. */
    public static Optional<SimpleCondition> of(String feel) {
        return isFeel(feel) ? Feel.of(feel).flatMap(SimpleCondition::of) : Optional.empty();
    }

    /** Empty also for what would be written as something else: {@code "3"} is no number. */
    static Optional<SimpleCondition> of(Feel feel) {
        return feel instanceof Feel.Compared(Feel.Answer(var name), var how, Feel.Value value)
                        && NAME.matcher(name).matches()
                        && value.isText()
                                == (how == Comparison.CONTAINS
                                        || !PLAIN.matcher(value.code()).matches())
                ? Optional.of(new SimpleCondition(name, how, value.code()))
                : Optional.empty();
    }

    private static boolean isFeel(String written) {
        return !written.strip().startsWith("$") && !written.strip().startsWith("#");
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

    /** What holds where this does not; empty where no one comparison says so. */
    Optional<SimpleCondition> opposite() {
        return comparison.opposite().map(other -> new SimpleCondition(field, other, value));
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

        static Optional<Comparison> find(@Nullable String sign) {
            return Arrays.stream(values())
                    .filter(comparison -> comparison.sign.equals(sign))
                    .findFirst();
        }

        private Optional<Comparison> opposite() {
            return switch (this) {
                case IS -> Optional.of(IS_NOT);
                case IS_NOT -> Optional.of(IS);
                case AT_LEAST -> Optional.of(LESS);
                case AT_MOST -> Optional.of(MORE);
                case MORE -> Optional.of(AT_MOST);
                case LESS -> Optional.of(AT_LEAST);
                case CONTAINS -> Optional.empty();
            };
        }
    }
}
