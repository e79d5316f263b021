package org.brueckenschlag.ui.wirkungsdialog;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.jspecify.annotations.Nullable;

/** Says figures as people read them. */
record FigureWords(Texts texts) {

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** With its unit; only of one that is shown. */
    String value(Figure figure) {
        var value = figure.value();
        return value == null
                ? absent(figure)
                : text("ui.figures.unit." + figure.indicator().unit().key(), number(value), value);
    }

    /** Why there is no value. */
    String absent(Figure figure) {
        return switch (figure.state()) {
            case HIDDEN -> text("ui.figures.hidden");
            case NOT_COLLECTED -> text("ui.figures.not-collected");
            case EMPTY, SHOWN -> text("ui.figures.empty");
        };
    }

    /** Numerator and denominator; empty where a count is all there is. */
    /** One number of another; means and medians are made from so many values instead. */
    static boolean isShare(Figure figure) {
        return figure.indicator().unit() == Unit.PERCENT || figure.indicator().unit() == Unit.FACTOR;
    }

    String parts(Figure figure) {
        var upper = figure.numerator();
        var lower = figure.denominator();
        if (lower == null) {
            return "";
        }
        return upper == null || !isShare(figure)
                ? text("ui.figures.values", number(lower))
                : text("ui.figures.parts", number(upper), number(lower));
    }

    String target(Target target) {
        return switch (target) {
            case Target.AtLeast least -> text("ui.figures.target.at-least", number(least.value()));
            case Target.AtMost most -> text("ui.figures.target.at-most", number(most.value()));
            case Target.Within band -> text("ui.figures.target.within", number(band.from()), number(band.to()));
            case Target.Rising unused -> text("ui.figures.target.rising");
            case Target.None unused -> text("ui.figures.target.none");
        };
    }

    Badge light(Figure figure) {
        if (figure.state() == Figure.State.SHOWN && !figure.interpretable()) {
            return new Badge(Icons.INFO, text("ui.figures.too-few"), "calm");
        }
        return switch (figure.light()) {
            case GREEN -> new Badge(Icons.CHECK, text("ui.figures.light.green"), "ok");
            case YELLOW -> new Badge(Icons.TRIANGLE_ALERT, text("ui.figures.light.yellow"), "urgent");
            case RED -> new Badge(Icons.X, text("ui.figures.light.red"), "overdue");
            case NONE -> new Badge(Icons.MINUS, text("ui.figures.light.none"), "calm");
        };
    }

    /** Of a formula; none where nothing is collected yet. */
    String version(int formulaVersion) {
        return formulaVersion == 0 ? "–" : String.valueOf(formulaVersion);
    }

    /** With the time of day: several formulas may come on one day. */
    String moment(@Nullable Instant at) {
        return at == null
                ? text("ui.indicators.delivered")
                : text(
                        "ui.indicators.moment",
                        Dates.dayAndYear(Dates.dayOf(at), texts.locale()),
                        Dates.time(at, texts.locale()));
    }

    String step(int step) {
        return step == 0 ? text("ui.figures.no-step") : text("ui.figures.step", step);
    }

    String cell(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> number(BigDecimal.valueOf(shown.count()));
            case Cell.Few few -> "<" + few.below();
            case Cell.Covered unused -> text("ui.figures.hidden");
        };
    }

    String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
