package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.IndicatorVersion;

/** What the indicator was before: no version goes away, and each can be taken up again. */
final class VersionsCard extends Card {

    private static final long serialVersionUID = 1L;

    VersionsCard(List<IndicatorVersion> versions, FigureWords words, Consumer<IndicatorVersion> take) {
        super("fassungen", words.text("ui.indicators.versions"));
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.indicators.version"),
                words.text("ui.indicators.released"),
                words.text("ui.figures.file.version"),
                words.text("ui.figures.formula"),
                words.text("ui.indicators.take-up.column"))));
        versions.forEach(version -> row(table, version, words, take));
        add(Tables.scroller(table, words.text("ui.indicators.versions")));
    }

    private static void row(
            NativeTable table, IndicatorVersion version, FigureWords words, Consumer<IndicatorVersion> take) {
        var formula = new Pre(version.formula());
        formula.addClassName("bs-formula");
        var again = new Button(words.text("ui.indicators.take-up"), click -> take.accept(version));
        again.setAriaLabel(words.text("ui.indicators.take-up.of", version.version()));
        Tables.row(
                table,
                String.valueOf(version.version()),
                new Span(words.moment(version.releasedAt())),
                Tables.plain(words.version(version.formulaVersion())),
                formula,
                again);
    }
}
