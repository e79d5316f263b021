package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.MatterAddress;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.IndicatorTrial;
import org.brueckenschlag.wirkungsdialog.IndicatorTrial.Compared;
import org.brueckenschlag.wirkungsdialog.IndicatorTrial.Share;
import org.jspecify.annotations.Nullable;

/** What a formula would give beside what the one that counts gives, and the matters that make the difference. */
final class TrialTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FigureWords words;

    TrialTable(IndicatorTrial trial, FigureWords words) {
        this.words = words;
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.indicators.trial.formula"),
                words.text("ui.figures.file.value"),
                words.text("ui.figures.file.numerator"),
                words.text("ui.figures.file.denominator"))));
        var before = trial.before();
        if (before != null) {
            row(
                    table,
                    words.text(
                            "ui.indicators.trial.before",
                            words.version(before.indicator().formulaVersion())),
                    before);
        }
        row(table, words.text("ui.indicators.trial.now"), trial.now());
        add(
                new H3(words.text(
                        "ui.indicators.trial.result", String.valueOf(trial.now().year()))),
                Tables.scroller(table, words.text("ui.indicators.trial")),
                new Paragraph(words.text("ui.indicators.trial.looked-at", trial.lookedAt())));
        if (!trial.complete()) {
            add(new Paragraph(words.text("ui.indicators.trial.not-all")));
        }
        if (trial.now().state() == Figure.State.EMPTY) {
            add(new Paragraph(words.text("ui.indicators.trial.nothing")));
        }
        matters(trial);
    }

    private void row(NativeTable table, String name, Figure figure) {
        Tables.row(
                table,
                name,
                Tables.plain(words.value(figure)),
                Tables.plain(figure.numerator() == null ? "–" : words.number(figure.numerator())),
                Tables.plain(figure.denominator() == null ? "–" : words.number(figure.denominator())));
    }

    private void matters(IndicatorTrial trial) {
        add(new H3(words.text("ui.figures.behind")));
        if (trial.matters().isEmpty()) {
            add(new Paragraph(words.text("ui.indicators.trial.no-matters")));
            return;
        }
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.figures.behind.matter"),
                words.text("ui.figures.behind.title"),
                words.text("ui.indicators.trial.adds-before"),
                words.text("ui.indicators.trial.adds-now"))));
        trial.matters().forEach(compared -> row(table, compared));
        add(Tables.scroller(table, words.text("ui.figures.behind")));
    }

    private void row(NativeTable table, Compared compared) {
        var number = compared.matter().number();
        var link = new Anchor(MatterAddress.of(number), compared.matter().title());
        Tables.row(table, number, link, Tables.plain(share(compared.before())), Tables.plain(share(compared.now())));
    }

    private String share(@Nullable Share share) {
        if (share == null) {
            return Words.of("ui.indicators.trial.adds-nothing");
        }
        return share.denominator().signum() == 0
                ? words.number(share.numerator())
                : words.text("ui.figures.parts", words.number(share.numerator()), words.number(share.denominator()));
    }
}
