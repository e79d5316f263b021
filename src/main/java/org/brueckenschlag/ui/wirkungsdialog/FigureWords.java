package org.brueckenschlag.ui.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.FigureText;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.jspecify.annotations.Nullable;

/** Says figures as people read them. */
record FigureWords(Texts texts) {

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** With its unit; why there is none where there is none. */
    String value(Figure figure) {
        return said().value(figure);
    }

    /** Why there is no value. */
    String absent(Figure figure) {
        return said().absent(figure);
    }

    static boolean isShare(Figure figure) {
        return FigureText.isShare(figure);
    }

    String parts(Figure figure) {
        return said().parts(figure);
    }

    String target(Target target) {
        return said().target(target);
    }

    /** The same words as in a document. */
    FigureText said() {
        return new FigureText(texts);
    }

    Badge light(Figure figure) {
        var said = said().light(figure);
        if (figure.state() == Figure.State.SHOWN && !figure.interpretable()) {
            return new Badge(Icons.INFO, said, "calm");
        }
        return switch (figure.light()) {
            case GREEN -> new Badge(Icons.CHECK, said, "ok");
            case YELLOW -> new Badge(Icons.TRIANGLE_ALERT, said, "urgent");
            case RED -> new Badge(Icons.X, said, "overdue");
            case NONE -> new Badge(Icons.MINUS, said, "calm");
        };
    }

    String version(int formulaVersion) {
        return said().version(formulaVersion);
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
        return said().step(step);
    }

    String cell(Cell cell) {
        return said().cell(cell);
    }

    String number(BigDecimal number) {
        return said().number(number);
    }
}
