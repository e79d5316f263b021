package org.brueckenschlag.engine;

import camundajar.impl.scala.Product;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.brueckenschlag.forms.Conditions;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/**
 * FEEL of the engine, reduced to what a condition needs. The interpreter knows no time limit, so the bound lies in what
 * is accepted: a listed set of syntax and functions, without ranges to run over, powers, contexts or regular
 * expressions, and at most two loops inside each other. What is not accepted does not hold.
 */
@Component
class FeelConditions implements Conditions {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 10;
    private static final int MOST_LOOPS = 2;
    private static final int MOST_REMEMBERED = 5_000;

    private static final Set<String> LOOPS = Set.of("Filter", "SomeItem", "EveryItem");

    private static final Set<String> SYNTAX = Set.of(
            // values and names
            "ConstNull",
            "ConstBool",
            "ConstNumber",
            "ConstString",
            "ConstDate",
            "ConstList",
            "Ref",
            "PathExpression",
            // logic, comparison, sums
            "Conjunction",
            "Disjunction",
            "Not",
            "If",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Addition",
            "Subtraction",
            "Multiplication",
            "Division",
            "ArithmeticNegation",
            // x in (…), x in [1..3]
            "In",
            "AtLeastOne",
            "UnaryTestExpression",
            "ConstInputValue",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "ConstRange",
            "ClosedConstRangeBoundary",
            "OpenConstRangeBoundary",
            // lists and functions
            "Filter",
            "SomeItem",
            "EveryItem",
            "FunctionInvocation",
            "PositionalFunctionParameters");

    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "count",
            "sum",
            "min",
            "max",
            "list contains",
            "is defined",
            "contains",
            "starts with",
            "string length",
            "date",
            "all",
            "any",
            "distinct values");

    private final FeelEngineApi feel =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    private final Map<String, Optional<ParsedExpression>> parsed = new ConcurrentHashMap<>();

    @Override
    public boolean understands(String condition) {
        return parse(condition).isPresent();
    }

    @Override
    public boolean holds(String condition, Map<String, Object> values) {
        return parse(condition)
                .map(expression -> feel.evaluate(expression, values))
                .filter(result -> result.isSuccess() && Boolean.TRUE.equals(result.result()))
                .isPresent();
    }

    private Optional<ParsedExpression> parse(String condition) {
        if (condition.length() > LONGEST || Brackets.depth(condition) > DEEPEST) {
            return Optional.empty();
        }
        if (parsed.size() >= MOST_REMEMBERED) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(condition, text -> {
            var result = feel.parseExpression(text);
            return result.isSuccess()
                    ? Optional.of(result.parsedExpression()).filter(tree -> isBounded(tree.expression(), 0))
                    : Optional.empty();
        });
    }

    private static boolean isBounded(Object node, int loops) {
        var name = node.getClass().getSimpleName().replace("$", "");
        if (node instanceof Exp && !SYNTAX.contains(name)) {
            return false;
        }
        if (node instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            return false;
        }
        var loopsWithin = LOOPS.contains(name) ? loops + 1 : loops;
        if (loopsWithin > MOST_LOOPS) {
            return false;
        }
        if (node instanceof Product parts) {
            for (int i = 0; i < parts.productArity(); i++) {
                if (!isBounded(parts.productElement(i), loopsWithin)) {
                    return false;
                }
            }
        }
        return true;
    }
}
