package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.math.MathContext;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.jspecify.annotations.Nullable;

/** The traffic light of the domain's table D5: nine tenths are as good as reached, below six tenths is missed. */
final class Lights {

    private static final BigDecimal AS_GOOD_AS_REACHED = new BigDecimal("0.9");
    private static final BigDecimal WITHIN_REACH = new BigDecimal("0.6");
    private static final int TIME_TO_CATCH_UP = 3;

    private Lights() {}

    static Light of(Target target, BigDecimal value, @Nullable Figure before, int monthsLeft) {
        return switch (target) {
            case Target.None unused -> Light.NONE;
            case Target.AtLeast least -> light(reached(value, least.value()), monthsLeft);
            case Target.AtMost most ->
                light(value.compareTo(most.value()) <= 0 ? BigDecimal.ONE : reached(most.value(), value), monthsLeft);
            case Target.Within band ->
                light(
                        value.compareTo(band.from()) < 0
                                ? reached(value, band.from())
                                : value.compareTo(band.to()) > 0 ? reached(band.to(), value) : BigDecimal.ONE,
                        monthsLeft);
            case Target.Rising unused -> {
                if (before == null || before.value() == null || !before.interpretable()) {
                    yield Light.NONE;
                }
                yield value.compareTo(before.value()) > 0
                        ? Light.GREEN
                        : light(reached(value, before.value()).min(new BigDecimal("0.89")), monthsLeft);
            }
        };
    }

    private static Light light(BigDecimal reached, int monthsLeft) {
        if (reached.compareTo(AS_GOOD_AS_REACHED) >= 0) {
            return Light.GREEN;
        }
        return reached.compareTo(WITHIN_REACH) >= 0 && monthsLeft >= TIME_TO_CATCH_UP ? Light.YELLOW : Light.RED;
    }

    private static BigDecimal reached(BigDecimal value, BigDecimal wanted) {
        return wanted.signum() == 0 ? BigDecimal.ONE : value.divide(wanted, MathContext.DECIMAL64);
    }
}
