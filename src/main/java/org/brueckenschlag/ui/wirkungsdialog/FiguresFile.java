package org.brueckenschlag.ui.wirkungsdialog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.CsvTable;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.jspecify.annotations.Nullable;

/** All figures of a year and of the two before as a table to take home; hidden ones are as hidden as on the page. */
final class FiguresFile {

    private FiguresFile() {}

    static byte[] of(FiguresOfYear figures, FigureWords words) {
        var out = new ByteArrayOutputStream();
        try {
            var table = new CsvTable(out);
            table.row(List.of(
                    words.text("ui.figures.file.id"),
                    words.text("ui.figures.head.indicator"),
                    words.text("ui.figures.file.field"),
                    words.text("ui.figures.year"),
                    words.text("ui.figures.file.value"),
                    words.text("ui.figures.file.unit"),
                    words.text("ui.figures.file.numerator"),
                    words.text("ui.figures.file.denominator"),
                    words.text("ui.figures.file.state"),
                    words.text("ui.figures.head.target"),
                    words.text("ui.figures.head.light"),
                    words.text("ui.figures.head.step"),
                    words.text("ui.figures.file.version"),
                    words.text("ui.figures.formula")));
            for (var trend : figures.figures()) {
                for (var figure : trend.before()) {
                    table.row(row(figure, words));
                }
                table.row(row(trend.now(), words));
            }
            table.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> row(Figure figure, FigureWords words) {
        var indicator = figure.indicator();
        return List.of(
                indicator.id(),
                indicator.name(words.texts()),
                words.text("ui.figures.field." + indicator.handlungsfeld()),
                String.valueOf(figure.year()),
                number(figure.value()),
                words.text("ui.figures.file.unit." + indicator.unit().key()),
                number(figure.numerator()),
                number(figure.denominator()),
                words.text("ui.figures.file.state." + figure.state().name().toLowerCase(Locale.ROOT)),
                words.target(indicator.target()),
                words.light(figure).getElement().getTextRecursively(),
                words.step(indicator.step()),
                String.valueOf(indicator.formulaVersion()),
                indicator.words(words.texts()));
    }

    /** With a point, for programs. */
    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
