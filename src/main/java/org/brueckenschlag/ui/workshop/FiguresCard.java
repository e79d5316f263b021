package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.audit.VersionChanges;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.FiguresOnDraft.Shifted;
import org.brueckenschlag.wirkungsdialog.FiguresOnDraft.Silenced;

/** The figures that a redesign would silence or make mean something else, and why. */
final class FiguresCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Labels words;
    private final transient Texts texts;

    /** @param words of the version in use: what is gone is called as it was */
    FiguresCard(List<Silenced> silenced, List<Shifted> shifted, Labels words, Texts texts) {
        super("kennzahlen", texts.get("ui.workshop.figures"));
        this.words = words;
        this.texts = texts;
        if (silenced.isEmpty()) {
            add(new Paragraph(texts.get("ui.workshop.figures.none")));
        } else {
            tellSilenced(silenced);
        }
        if (!shifted.isEmpty()) {
            tellShifted(shifted);
        }
    }

    private void tellSilenced(List<Silenced> silenced) {
        add(new Paragraph(texts.get("ui.workshop.figures.about", silenced.size())));
        var table = Tables.stacking(
                Tables.of(List.of(texts.get("ui.workshop.figures.which"), texts.get("ui.workshop.figures.lacks"))));
        for (var figure : silenced) {
            var indicator = figure.indicator();
            Tables.row(table, indicator.id() + " " + indicator.name(texts), new Span(lacking(figure)));
        }
        add(Tables.scroller(table, texts.get("ui.workshop.figures")));
    }

    private void tellShifted(List<Shifted> shifted) {
        var said = new VersionChanges(texts);
        add(new Paragraph(texts.get("ui.workshop.figures.shifted", shifted.size())));
        var table = Tables.stacking(
                Tables.of(List.of(texts.get("ui.workshop.figures.which"), texts.get("ui.workshop.figures.because"))));
        for (var figure : shifted) {
            var indicator = figure.indicator();
            var because = new Div();
            figure.because().forEach(change -> because.add(new Div(said.inOneLine(change))));
            Tables.row(table, indicator.id() + " " + indicator.name(texts), because);
        }
        add(Tables.scroller(table, texts.get("ui.workshop.figures.shifted", shifted.size())));
    }

    private String lacking(Silenced figure) {
        return figure.lacking().stream().map(this::lacking).distinct().collect(Collectors.joining(" · "));
    }

    /** By the kind of what is not there: {@code indicators.formula.no-step}. */
    private String lacking(Finding finding) {
        var kind = finding.key().substring(finding.key().lastIndexOf('.') + 1);
        var what = finding.arguments().isEmpty()
                ? ""
                : String.valueOf(finding.arguments().getFirst());
        return switch (kind) {
            case "no-step" -> texts.get("ui.workshop.figures.step", words.element(what));
            case "no-field" -> texts.get("ui.workshop.figures.field", words.field(what));
            case "no-event" -> texts.get("ui.workshop.figures.event", what);
            default -> texts.get(finding);
        };
    }
}
