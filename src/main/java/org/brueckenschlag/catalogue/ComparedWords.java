package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.SimpleCondition.Comparison;
import org.brueckenschlag.shared.Texts;

/** Says one comparison, as it stands behind "wenn". */
final class ComparedWords {

    private static final String KEY = "catalogue.condition.";

    /** How many times what is repeated was done before; the engine counts it. */
    private static final Feel ROUND = new Feel.Answer("loopCounter");

    private static final Feel ZERO = Feel.Value.number("0");

    private final Labels labels;
    private final Texts texts;
    private final Function<Feel, Optional<String>> clauses;

    /** @param clauses says what has to hold for a row of a list */
    ComparedWords(Labels labels, Texts texts, Function<Feel, Optional<String>> clauses) {
        this.labels = labels;
        this.texts = texts;
        this.clauses = clauses;
    }

    /** Empty for what is no comparison, or compares what cannot be told. */
    Optional<String> of(Feel feel, boolean not) {
        return switch (feel) {
            case Feel.Answer answer -> said("holds", not, name(answer));
            case Feel.Compared(var left, var how, Feel.Value(var code, var isText))
            when !isText && code.equals("true") && isEquality(how) -> of(left, not != (how == Comparison.IS_NOT));
            case Feel.Compared(var left, var how, Feel.Value(var code, var isText))
            when !isText && code.equals("false") && isEquality(how) -> of(left, not != (how == Comparison.IS));
            case Feel.Compared(Feel.Answer answer, var how, Feel.Nothing ignored)
            when isEquality(how) -> said("answered", not != (how == Comparison.IS), name(answer));
            case Feel.Compared(Feel.Count(Feel.Rows(var list, var test)), var how, var right)
            when right.equals(ZERO) && (how == Comparison.MORE || how == Comparison.IS) ->
                clauses.apply(test).flatMap(holds -> said("row", not != (how == Comparison.IS), name(list), holds));
            case Feel.Compared(var left, var how, var right) -> compared(left, how, right, not);
            case Feel.OneOf(var left, var values) ->
                phrase(left).flatMap(subject -> values(left, values).flatMap(said -> said("is", not, subject, said)));
            default -> Optional.empty();
        };
    }

    private static boolean isEquality(Comparison how) {
        return how == Comparison.IS || how == Comparison.IS_NOT;
    }

    private Optional<String> compared(Feel left, Comparison how, Feel right, boolean not) {
        var plain = how == Comparison.IS_NOT ? Comparison.IS : how;
        return phrase(left)
                .flatMap(subject -> (isEquality(how) || how == Comparison.CONTAINS ? value(left, right) : phrase(right))
                        .flatMap(other -> said(plain.key(), not != (how == Comparison.IS_NOT), subject, other)));
    }

    private Optional<String> said(String key, boolean not, String... words) {
        return Optional.of(texts.get(KEY + key + (not ? ".not" : ""), (Object[]) words));
    }

    private Optional<String> values(Feel of, List<Feel> values) {
        var said = values.stream().map(value -> value(of, value)).toList();
        if (!said.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var all = said.stream().flatMap(Optional::stream).toList();
        var last = all.getLast();
        var or = " " + texts.get("catalogue.cell.or") + " ";
        return Optional.of(all.size() == 1 ? last : String.join(", ", all.subList(0, all.size() - 1)) + or + last);
    }

    /** What it is compared with: a code as the answers to that question are called. */
    private Optional<String> value(Feel of, Feel value) {
        return switch (value) {
            case Feel.Value(var code, var isText)
            when isText && of instanceof Feel.Answer(var name) ->
                Optional.of(
                        quoted(known(name, key -> labels.value(key, code), code).orElse(code)));
            case Feel.Value(var code, var isText) when isText -> Optional.of(quoted(code));
            case Feel.Answer answer -> Optional.of(texts.get(KEY + "same-as", name(answer)));
            default -> phrase(value);
        };
    }

    /** Who or what it is about. */
    private Optional<String> phrase(Feel feel) {
        return switch (feel) {
            case Feel.Answer answer -> Optional.of(name(answer));
            case Feel.Value value
            when !value.isText() && !value.isTrue() && !value.isFalse() ->
                Optional.of(NumberFormat.getInstance(texts.locale()).format(new BigDecimal(value.code())));
            case Feel.Count(Feel.Answer(var list)) -> Optional.of(texts.get(KEY + "count", name(list)));
            case Feel.Count(Feel.Rows(var list, var test)) ->
                clauses.apply(test).map(holds -> texts.get(KEY + "count.of", name(list), holds));
            case Feel.Distance(Feel.Calculated(var one, var adds, var other))
            when !adds -> both("distance", one, other);
            case Feel.Calculated(var one, var adds, var other) -> both(adds ? "plus" : "minus", one, other);
            default -> Optional.empty();
        };
    }

    private Optional<String> both(String key, Feel one, Feel other) {
        return phrase(one).flatMap(first -> phrase(other).map(second -> texts.get(KEY + key, first, second)));
    }

    private String name(Feel.Answer answer) {
        return answer.equals(ROUND) ? texts.get(KEY + "round") : name(answer.name());
    }

    private String name(String name) {
        return quoted(known(name, labels::field, "").orElseGet(() -> bare(name).replace('_', ' ')));
    }

    /**
     * What a table has decided, and what stands in a row, is written behind the name of its result or of the row.
     *
     * @param unknown what the label is where there is none, beside the key itself
     */
    private static Optional<String> known(String name, UnaryOperator<String> label, String unknown) {
        return Stream.of(name, bare(name))
                .filter(key ->
                        !label.apply(key).equals(key) && !label.apply(key).equals(unknown))
                .map(label)
                .findFirst();
    }

    private static String bare(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    private String quoted(String words) {
        return texts.get("catalogue.name.quoted", words);
    }
}
