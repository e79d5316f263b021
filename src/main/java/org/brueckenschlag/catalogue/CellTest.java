package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell of a decision table asks of a value, as far as people choose it from lists; the rest is FEEL. */
public sealed interface CellTest {

    /** Asks nothing. */
    record Any() implements CellTest {}

    /** @param values codes, without quotes */
    record OneOf(List<String> values, boolean not) implements CellTest {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    record Is(boolean value) implements CellTest {}

    /** The question was not answered. */
    record Unanswered() implements CellTest {}

    /**
     * A number between two bounds.
     *
     * @param least null without
     * @param most null without
     */
    record Between(
            @Nullable BigDecimal least,
            boolean withLeast,
            @Nullable BigDecimal most,
            boolean withMost) implements CellTest {

        boolean has(BigDecimal number) {
            return (least == null || number.compareTo(least) > (withLeast ? -1 : 0))
                    && (most == null || number.compareTo(most) < (withMost ? 1 : 0));
        }

        /** Whether only one number fits. */
        public boolean isOne() {
            return least != null && most != null && least.compareTo(most) == 0;
        }
    }

    /** Says more than these lists can. */
    record Other(String feel) implements CellTest {}

    static CellTest of(String feel) {
        var text = feel.strip();
        if (text.isEmpty() || text.equals("-")) {
            return new Any();
        }
        if (text.equals("true") || text.equals("false")) {
            return new Is(text.equals("true"));
        }
        if (text.equals("null")) {
            return new Unanswered();
        }
        var negated = Written.NOT.matcher(text);
        var values = Written.values(negated.matches() ? negated.group(1) : text);
        if (!values.isEmpty()) {
            return new OneOf(values, negated.matches());
        }
        return Written.numbers(text);
    }

    /** The cell as FEEL writes it. */
    default String feel() {
        return switch (this) {
            case Any ignored -> "";
            case Is is -> String.valueOf(is.value());
            case Unanswered ignored -> "null";
            case OneOf(var values, var not) -> {
                var list = String.join(",", values.stream().map(Written::quoted).toList());
                yield not ? "not(" + list + ")" : list;
            }
            case Between between when between.isOne() -> Written.plain(between.least());
            case Between(var least, var with, var most, var withMost)
            when least != null && most != null ->
                (with ? "[" : "(") + Written.plain(least) + ".." + Written.plain(most) + (withMost ? "]" : ")");
            case Between(var least, var with, var ignored, var alsoIgnored)
            when least != null -> (with ? ">= " : "> ") + Written.plain(least);
            case Between(var ignored, var alsoIgnored, var most, var with) ->
                (with ? "<= " : "< ") + Written.plain(most);
            case Other other -> other.feel();
        };
    }

    /** How such a cell is written. */
    final class Written {

        private static final String NUMBER = "(-?\\d{1,12}(?:\\.\\d{1,6})?)";
        private static final Pattern ONE = Pattern.compile(NUMBER);
        private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*" + NUMBER);
        private static final Pattern RANGE =
                Pattern.compile("([\\[\\](])\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([\\[\\])])");
        private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");
        private static final Pattern CODE = Pattern.compile("\\s*\"([^\"\\\\]*)\"\\s*(,|$)");

        private Written() {}

        /** The texts of a list in quotes; empty where it is anything else. */
        static List<String> values(String text) {
            var values = new ArrayList<String>();
            var codes = CODE.matcher(text);
            var end = 0;
            while (end < text.length() && codes.find(end) && codes.start() == end) {
                values.add(codes.group(1));
                end = codes.end();
            }
            return end == text.length() && !text.strip().endsWith(",") ? values : List.of();
        }

        static CellTest numbers(String text) {
            if (ONE.matcher(text).matches()) {
                var one = new BigDecimal(text);
                return new Between(one, true, one, true);
            }
            var compared = COMPARED.matcher(text);
            if (compared.matches()) {
                var bound = new BigDecimal(compared.group(2));
                var with = compared.group(1).endsWith("=");
                return compared.group(1).startsWith(">")
                        ? new Between(bound, with, null, false)
                        : new Between(null, false, bound, with);
            }
            var range = RANGE.matcher(text);
            if (range.matches()) {
                return new Between(
                        new BigDecimal(range.group(2)),
                        range.group(1).equals("["),
                        new BigDecimal(range.group(3)),
                        range.group(4).equals("]"));
            }
            return new Other(text);
        }

        static String quoted(String code) {
            return '"' + code.replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"';
        }

        private static String plain(@Nullable BigDecimal number) {
            return number == null ? "" : number.toPlainString();
        }
    }
}
