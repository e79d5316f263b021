package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.CellTest;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** One row in words. */
final class RuleLine extends NativeTableRow {

    private static final long serialVersionUID = 1L;

    /** What has more signs is cut short. */
    private static final int LONG = 40;

    private final transient Row row;
    private final transient Texts texts;
    private final Button press;
    private int number;
    private boolean isMarked;

    RuleLine(DraftTable table, Row row, TableWords words, Texts texts, Consumer<String> choose) {
        this.row = row;
        this.texts = texts;
        press = new Button("", click -> choose.accept(row.id()));
        press.addThemeVariants(ButtonVariant.TERTIARY);
        var head = new NativeTableHeaderCell();
        head.add(press);
        head.getElement().setAttribute("scope", "row");
        add(head);
        addClickListener(click -> choose.accept(row.id()));
        cells(table.inputs(), row.when(), words, true);
        cells(table.outputs(), row.then(), words, false);
        var note = new NativeTableCell(row.note());
        note.addClassName("note");
        add(note);
    }

    /** Whether it tells that row as it is. */
    boolean tells(Row now) {
        return row.equals(now);
    }

    void number(int at, boolean marked) {
        if (number == at && isMarked == marked) {
            return;
        }
        number = at;
        isMarked = marked;
        var label = new Span(new Span(String.valueOf(at)));
        if (marked) {
            label.add(new Span(" "), Icons.CIRCLE_ALERT.small());
        }
        press.setIcon(label);
        press.setAriaLabel(texts.get(marked ? "ui.workshop.table.choose-marked" : "ui.workshop.table.choose", at));
    }

    void choose(boolean isChosen) {
        setClassName("chosen", isChosen);
        press.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
    }

    void hit(boolean isHit) {
        setClassName("hit", isHit);
    }

    void focus() {
        press.focus();
    }

    private void cells(List<Column> columns, List<String> cells, TableWords words, boolean isAsked) {
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var feel = cells.get(at);
            var said = isAsked ? words.asked(column, feel) : words.given(column, feel);
            var cell = cell(said, CellTest.of(feel), feel);
            add(isAsked ? cell : output(cell, at, columns.size()));
        }
    }

    /** A formula that has no words is cut short; on focus the whole of it is there. */
    private static NativeTableCell cell(String said, CellTest test, String feel) {
        var isFormula = test instanceof CellTest.Other && said.equals(feel);
        if (said.length() <= LONG && !isFormula) {
            var cell = new NativeTableCell(said);
            cell.setClassName("bs-muted", test instanceof CellTest.Any);
            return cell;
        }
        var words = new Span(said);
        words.setClassName("formula", isFormula);
        if (said.length() > LONG) {
            words.addClassName("long");
            words.getElement().setAttribute("tabindex", "0");
        }
        return new NativeTableCell(words);
    }

    /** The first two results stay in sight while a wide table is scrolled. */
    static <C extends Component & HasStyle> C output(C cell, int at, int all) {
        cell.addClassName("output");
        if (at < 2) {
            cell.addClassName(at == 0 ? "first" : "second");
            cell.setClassName("last", all == at + 1);
        }
        return cell;
    }
}
