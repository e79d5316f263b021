package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/** Three years of several figures in numbers: the twin of the charts, and all there is of most. */
final class FiguresTable {

    private FiguresTable() {}

    static Div of(List<Trend> trends, FigureWords words, String label) {
        return of(trends, words, label, true);
    }

    /** Nothing stands behind a sum but other sums. */
    static Div ofSums(List<Trend> trends, FigureWords words, String label) {
        return of(trends, words, label, false);
    }

    private static Div of(List<Trend> trends, FigureWords words, String label, boolean leadsOn) {
        var year = trends.getFirst().now().year();
        var columns = List.of(
                words.text("ui.figures.head.indicator"),
                String.valueOf(year - 2),
                String.valueOf(year - 1),
                String.valueOf(year),
                words.text("ui.figures.head.target"),
                words.text("ui.figures.head.light"),
                words.text("ui.figures.head.step"));
        var table = Tables.stacking(Tables.of(columns));
        table.addClassName("bs-figures-table");
        trends.forEach(trend -> add(table, trend, words, columns, leadsOn));
        return Tables.scroller(table, label);
    }

    private static void add(NativeTable table, Trend trend, FigureWords words, List<String> columns, boolean leadsOn) {
        var indicator = trend.now().indicator();
        var name = new Div(
                leadsOn
                        ? new Anchor(
                                FigureAddress.figure(indicator.id(), trend.now().year()), indicator.name(words.texts()))
                        : new Span(indicator.name(words.texts())),
                FigureCard.id(indicator.id()));
        name.addClassName("bs-figures-name");
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        var cells = new ArrayList<Component>();
        trend.before().forEach(figure -> cells.add(cell(figure, words)));
        cells.add(cell(trend.now(), words));
        cells.add(new Span(words.target(indicator.target())));
        cells.add(words.light(trend.now()));
        cells.add(new Span(words.step(indicator.step())));
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
        for (var place = 0; place < columns.size(); place++) {
            row.getComponentAt(place).getElement().setAttribute("data-column", columns.get(place));
        }
    }

    private static Component cell(Figure figure, FigureWords words) {
        var value = new Span(words.value(figure));
        value.addClassName(figure.state() == Figure.State.SHOWN ? "value" : "parts");
        var parts = new Span(words.parts(figure));
        parts.addClassName("parts");
        var cell = new Div(value);
        if (!parts.getText().isEmpty()) {
            cell.add(parts);
        }
        cell.addClassName("cell");
        return cell;
    }
}
