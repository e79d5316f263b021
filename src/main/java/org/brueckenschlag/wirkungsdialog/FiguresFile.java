package org.brueckenschlag.wirkungsdialog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brueckenschlag.shared.CsvTable;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.jspecify.annotations.Nullable;

/** All figures of a year and of the two before as a table to take home; hidden ones are as hidden as on the page. */
public final class FiguresFile {

    private FiguresFile() {}

    public static byte[] of(FiguresOfYear figures, FigureText words) {
        return of(figures, words, List.of(), unused -> List.of());
    }

    /** With one more column, that says which figure the dossier of its own year tells otherwise. */
    static byte[] of(DossierSource source, FigureText words) {
        var corrected = words.texts().get("ui.figures.file.corrected");
        return of(
                source.figures(),
                words,
                List.of(corrected),
                figure -> List.of(source.isCorrected(figure) ? corrected : ""));
    }

    private static byte[] of(
            FiguresOfYear figures, FigureText words, List<String> moreHead, Function<Figure, List<String>> more) {
        var texts = words.texts();
        var out = new ByteArrayOutputStream();
        try {
            var table = new CsvTable(out);
            table.row(with(
                    moreHead,
                    List.of(
                            texts.get("ui.figures.file.id"),
                            texts.get("ui.figures.head.indicator"),
                            texts.get("ui.figures.file.field"),
                            texts.get("ui.figures.year"),
                            texts.get("ui.figures.file.value"),
                            texts.get("ui.figures.file.unit"),
                            texts.get("ui.figures.file.numerator"),
                            texts.get("ui.figures.file.denominator"),
                            texts.get("ui.figures.file.state"),
                            texts.get("ui.figures.head.target"),
                            texts.get("ui.figures.head.light"),
                            texts.get("ui.figures.head.step"),
                            texts.get("ui.figures.file.version"),
                            texts.get("ui.figures.formula"))));
            for (var trend : figures.figures()) {
                for (var figure : trend.before()) {
                    table.row(with(more.apply(figure), row(figure, words)));
                }
                table.row(with(more.apply(trend.now()), row(trend.now(), words)));
            }
            table.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> with(List<String> more, List<String> row) {
        return Stream.concat(row.stream(), more.stream()).toList();
    }

    private static List<String> row(Figure figure, FigureText words) {
        var texts = words.texts();
        var indicator = figure.indicator();
        return List.of(
                indicator.id(),
                indicator.name(texts),
                texts.get("ui.figures.field." + indicator.handlungsfeld()),
                String.valueOf(figure.year()),
                number(figure.value()),
                texts.get("ui.figures.file.unit." + indicator.unit().key()),
                number(figure.numerator()),
                number(figure.denominator()),
                texts.get("ui.figures.file.state." + figure.state().name().toLowerCase(Locale.ROOT)),
                words.target(indicator.target()),
                words.light(figure),
                words.step(indicator.step()),
                String.valueOf(indicator.formulaVersion()),
                indicator.words(texts));
    }

    /** With a point, for programs. */
    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
