package org.brueckenschlag.engine;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ReadExpression;
import org.brueckenschlag.shared.PlainPattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.jspecify.annotations.Nullable;

/**
 * Parses FEEL as the engine does and walks through it. The interpreter knows no time limit, so the bound lies in what
 * is accepted: listed functions, lists that are there and ranges between two near numbers to run over, at most two
 * loops inside each other.
 */
final class FeelReading {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 10;
    private static final int MOST_LOOPS = 2;
    private static final int LARGEST_POWER = 10;
    private static final int LONGEST_RANGE = 30;

    /** Where Java's objects begin to tell of themselves; no answer is called so. */
    private static final String CLASS = "class";

    /** No context tricks, nothing random. */
    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "count",
            "sum",
            "min",
            "max",
            "mean",
            "median",
            "mode",
            "stddev",
            "product",
            "all",
            "any",
            "list contains",
            "is defined",
            "contains",
            "starts with",
            "ends with",
            "string length",
            "upper case",
            "lower case",
            "substring",
            "substring before",
            "substring after",
            "string join",
            "string",
            "number",
            "date",
            "time",
            "date and time",
            "duration",
            "years and months duration",
            "abs",
            "log",
            "exp",
            "floor",
            "ceiling",
            "round up",
            "round down",
            "round half up",
            "round half down",
            "decimal",
            "modulo",
            "sqrt",
            "odd",
            "even",
            "distinct values",
            "concatenate",
            "append",
            "flatten",
            "index of",
            "reverse",
            "union",
            "remove",
            "insert before",
            "sublist",
            "day of week",
            "day of year",
            "month of year",
            "week of year",
            "now",
            "today",
            "before",
            "after",
            "meets",
            "met by",
            "overlaps",
            "overlapped by",
            "includes",
            "during",
            "starts",
            "started by",
            "finishes",
            "finished by",
            "coincides",
            "get value",
            "get or else",
            "is empty",
            "trim",
            "last day of month",
            "is blank",
            "partition",
            "duplicate values");

    /** How many arguments the functions take that have a regular expression as their second one. */
    private static final Map<String, Integer> ARGUMENTS_AROUND_PATTERNS =
            Map.of("matches", 2, "replace", 3, "split", 2, "extract", 2);

    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    private final Set<String> variables = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private final FewDigits digits = new FewDigits();
    private @Nullable String refused;

    private FeelReading() {}

    static ReadExpression expression(String text) {
        return isTooLarge(text)
                ? ReadExpression.refused("catalogue.expression-size", "")
                : read(FEEL.parseExpression(text));
    }

    static ReadExpression tests(String text) {
        return isTooLarge(text)
                ? ReadExpression.refused("catalogue.expression-size", "")
                : read(FEEL.parseUnaryTests(text));
    }

    private static boolean isTooLarge(String text) {
        return text.length() > LONGEST || Brackets.depth(text) > DEEPEST;
    }

    private static ReadExpression read(ParseResult parsed) {
        if (!parsed.isSuccess()) {
            return ReadExpression.refused("catalogue.expression-unread", "");
        }
        var reading = new FeelReading();
        reading.walk(parsed.parsedExpression().expression(), 0, Set.of());
        return reading.refused == null
                ? ReadExpression.reading(reading.variables, reading.opened)
                : ReadExpression.refused("catalogue.expression-reaches", reading.refused);
    }

    private void walk(Object node, int loops, Set<String> local) {
        var within = loops;
        var names = local;
        switch (node) {
            case FunctionInvocation call -> {
                if (!FUNCTIONS.contains(call.function()) && !hasPlainPattern(call) || !digits.accepts(call)) {
                    refused = call.function() + "()";
                }
            }
            case QualifiedFunctionInvocation call -> refused = call.function() + "()";
            case JavaFunctionInvocation call -> refused = String.valueOf(call.className());
            case FunctionDefinition ignored -> refused = "function";
            case IterationContext range -> {
                if (!isShort(range)) {
                    refused = "..";
                }
            }
            case Exponentiation power -> {
                if (!(power.y() instanceof ConstNumber number)
                        || number.value().toInt() > LARGEST_POWER
                        || power.x() instanceof Exponentiation) {
                    refused = "**";
                }
            }
            case Ref name -> {
                variable(name, local);
                return;
            }
            case PathExpression path -> {
                if (path.key().equals(CLASS)) {
                    refused = CLASS;
                }
                if (path.path() instanceof Ref name
                        && !local.contains(name.names().head())
                        && !local.contains("*")) {
                    opened.add(name.names().head());
                }
            }
            case For loop -> {
                within = loops + loop.iterators().size();
                names = iterated(loop.iterators(), local);
            }
            case SomeItem loop -> {
                within = loops + loop.iterators().size();
                names = iterated(loop.iterators(), local);
            }
            case EveryItem loop -> {
                within = loops + loop.iterators().size();
                names = iterated(loop.iterators(), local);
            }
            case Filter filter -> {
                walk(filter.list(), loops, local);
                // A name in there may be a field of the list's items.
                walk(filter.filter(), loops + 1, Set.of("*"));
                return;
            }
            default -> {}
        }
        if (within > MOST_LOOPS) {
            refused = "for";
        }
        if (node instanceof Product parts) {
            for (var i = 0; i < parts.productArity(); i++) {
                walk(parts.productElement(i), within, names);
            }
        }
    }

    /** Written out, and without flags, which would be one argument more. */
    private static boolean hasPlainPattern(FunctionInvocation call) {
        var arguments = ARGUMENTS_AROUND_PATTERNS.get(call.function());
        return arguments != null
                && call.params() instanceof PositionalFunctionParameters given
                && given.params().size() == arguments
                && given.params().apply(1) instanceof ConstString pattern
                && PlainPattern.is(pattern.value());
    }

    private static boolean isShort(IterationContext range) {
        return range.start() instanceof ConstNumber first
                && range.end() instanceof ConstNumber last
                && Math.abs(last.value().toDouble() - first.value().toDouble()) <= LONGEST_RANGE;
    }

    private void variable(Ref name, Set<String> local) {
        var first = name.names().head();
        if (name.names().contains(CLASS)) {
            refused = CLASS;
        }
        if (local.contains("*") || local.contains(first)) {
            return;
        }
        variables.add(first);
        if (name.names().size() > 1) {
            opened.add(first);
        }
    }

    private static Set<String> iterated(
            camundajar.impl.scala.collection.immutable.List<? extends Tuple2<String, ?>> iterators, Set<String> local) {
        var names = new HashSet<>(local);
        for (var i = 0; i < iterators.size(); i++) {
            names.add(iterators.apply(i)._1());
        }
        names.add("partial");
        return names;
    }
}
