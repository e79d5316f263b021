package org.brueckenschlag.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;

/**
 * Whoever rounds writes out every digit of what comes out: millions of places, or those of a text such as
 * {@code "1e99999999"} that is read as a number, would keep the interpreter busy for minutes.
 */
final class FewDigits {

    private static final int MOST_PLACES = 30;

    private static final Set<String> ROUNDING =
            Set.of("decimal", "floor", "ceiling", "round up", "round down", "round half up", "round half down");

    private static final Pattern FEW = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private boolean rounds;
    private boolean readsTexts;

    /** Whether that call may stand beside those before it. */
    boolean accepts(FunctionInvocation call) {
        var isRounding = ROUNDING.contains(call.function());
        rounds |= isRounding;
        readsTexts |= call.function().equals("number") && !isWrittenOut(call);
        return !(rounds && readsTexts) && (!isRounding || hasFewPlaces(call));
    }

    private static boolean hasFewPlaces(FunctionInvocation call) {
        return call.params() instanceof PositionalFunctionParameters given
                && (given.params().size() < 2 || isFew(given.params().apply(1)));
    }

    private static boolean isFew(Exp places) {
        return switch (places) {
            case ConstNumber number -> number.value().toDouble() <= MOST_PLACES;
            case ArithmeticNegation negative -> isFew(negative.x());
            default -> false;
        };
    }

    private static boolean isWrittenOut(FunctionInvocation call) {
        return call.params() instanceof PositionalFunctionParameters given
                && given.params().size() == 1
                && given.params().apply(0) instanceof ConstString text
                && FEW.matcher(text.value()).matches();
    }
}
