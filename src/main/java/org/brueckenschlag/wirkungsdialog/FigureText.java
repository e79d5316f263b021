package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.jspecify.annotations.Nullable;

/** Says figures as people read them, on a page as in a document. */
public record FigureText(Texts texts) {

    /** With its unit; why there is none where there is none. */
    public String value(Figure figure) {
        var value = figure.value();
        return value == null
                ? absent(figure)
                : texts.get("ui.figures.unit." + figure.indicator().unit().key(), number(value), value);
    }

    /** Why there is no value. */
    public String absent(Figure figure) {
        return switch (figure.state()) {
            case HIDDEN -> texts.get("ui.figures.hidden");
            case NOT_COLLECTED -> texts.get("ui.figures.not-collected");
            case EMPTY, SHOWN -> texts.get("ui.figures.empty");
        };
    }

    /** One number of another; means and medians are made from so many values instead. */
    public static boolean isShare(Figure figure) {
        return figure.indicator().unit() == Unit.PERCENT || figure.indicator().unit() == Unit.FACTOR;
    }

    /** Numerator and denominator; empty where a count is all there is. */
    public String parts(Figure figure) {
        var upper = figure.numerator();
        var lower = figure.denominator();
        if (lower == null) {
            return "";
        }
        return upper == null || !isShare(figure)
                ? texts.get("ui.figures.values", number(lower))
                : texts.get("ui.figures.parts", number(upper), number(lower));
    }

    public String target(Target target) {
        return switch (target) {
            case Target.AtLeast least -> texts.get("ui.figures.target.at-least", number(least.value()));
            case Target.AtMost most -> texts.get("ui.figures.target.at-most", number(most.value()));
            case Target.Within band -> texts.get("ui.figures.target.within", number(band.from()), number(band.to()));
            case Target.Rising unused -> texts.get("ui.figures.target.rising");
            case Target.None unused -> texts.get("ui.figures.target.none");
        };
    }

    /** How it stands, as its badge says it. */
    public String light(Figure figure) {
        if (figure.state() == Figure.State.SHOWN && !figure.interpretable()) {
            return texts.get("ui.figures.too-few");
        }
        return switch (figure.light()) {
            case GREEN -> texts.get("ui.figures.light.green");
            case YELLOW -> texts.get("ui.figures.light.yellow");
            case RED -> texts.get("ui.figures.light.red");
            case NONE -> texts.get("ui.figures.light.none");
        };
    }

    /** Of the Wirkungstreppe. */
    public String step(int step) {
        return step == 0 ? texts.get("ui.figures.no-step") : texts.get("ui.figures.step", step);
    }

    /** Of a formula; none where nothing is collected yet. */
    public String version(int formulaVersion) {
        return formulaVersion == 0 ? "–" : String.valueOf(formulaVersion);
    }

    public String cell(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> number(BigDecimal.valueOf(shown.count()));
            case Cell.Few few -> "<" + few.below();
            case Cell.Covered unused -> texts.get("ui.figures.hidden");
        };
    }

    /** A number out of an answer, or what stands instead of one that is hidden. */
    public String said(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case Number number -> number(new BigDecimal(number.toString()));
            case String instead -> instead.startsWith("<") ? instead : texts.get("ui.figures.hidden");
            default -> "–";
        };
    }

    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
