package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.brueckenschlag.catalogue.CellTest;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Icons;

/** Every row in words. */
final class RuleTable extends Div {

    private static final long serialVersionUID = 1L;

    /** What has more signs is cut short. */
    private static final int LONG = 40;

    private final transient TableWords words;
    private final transient Texts texts;
    private final transient Consumer<String> choose;
    private final transient Map<String, NativeTableRow> lines = new HashMap<>();
    private final transient Map<String, Button> presses = new HashMap<>();
    private transient DraftTable table;

    RuleTable(DraftTable table, TableWords words, Texts texts, Consumer<String> choose) {
        this.table = table;
        this.words = words;
        this.texts = texts;
        this.choose = choose;
        addClassName("bs-rules");
    }

    void show(DraftTable shown, String chosen, Predicate<String> isMarked) {
        table = shown;
        removeAll();
        lines.clear();
        presses.clear();
        var grid = new NativeTable();
        grid.addClassName("bs-audit-table");
        head(grid.getHead());
        for (var at = 0; at < table.rows().size(); at++) {
            var row = table.rows().get(at);
            var line = line(row, at + 1, row.id().equals(chosen), isMarked.test(row.id()));
            lines.put(row.id(), line);
            grid.getBody().add(line);
        }
        add(Tables.scroller(grid, texts.get("ui.workshop.table.rows")));
    }

    /** Another row is chosen; the table is the same. */
    void choose(String chosen) {
        lines.forEach((row, line) -> line.setClassName("chosen", row.equals(chosen)));
        presses.forEach(
                (row, press) -> press.getElement().setAttribute("aria-pressed", String.valueOf(row.equals(chosen))));
    }

    /** Shows which rows counted when somebody tried the table out. */
    void mark(Set<String> hits) {
        lines.forEach((row, line) -> line.setClassName("hit", hits.contains(row)));
    }

    /** What was pressed for it may be gone. */
    void focus(String row) {
        reveal(row);
        var press = presses.get(row);
        if (press != null) {
            press.focus();
        }
    }

    /** Brings a row into sight. */
    void reveal(String row) {
        var line = lines.get(row);
        if (line != null) {
            line.scrollIntoView();
        }
    }

    /** What is asked and what comes out of it, and below the columns. */
    private void head(NativeTableHeader head) {
        var groups = new NativeTableRow(new NativeTableCell());
        group(groups, "ui.workshop.table.when", table.inputs().size());
        var then = new NativeTableHeaderCell(texts.get("ui.workshop.table.then"));
        then.getElement().setAttribute("scope", "colgroup");
        groups.add(output(then, 0), rest());
        groups.addClassName("groups");
        var columns = new NativeTableRow(column(texts.get("ui.workshop.table.row")));
        table.inputs().forEach(input -> columns.add(column(words.column(input))));
        for (var at = 0; at < table.outputs().size(); at++) {
            columns.add(output(column(words.column(table.outputs().get(at))), at));
        }
        columns.add(column(texts.get("ui.workshop.table.note")));
        head.add(groups, columns);
    }

    private void group(NativeTableRow row, String key, int columns) {
        if (columns > 0) {
            var cell = new NativeTableHeaderCell(texts.get(key));
            cell.getElement().setAttribute("scope", "colgroup");
            cell.getElement().setAttribute("colspan", String.valueOf(columns));
            row.add(cell);
        }
    }

    /** Above the other results and the note. */
    private NativeTableCell rest() {
        var cell = new NativeTableCell();
        cell.getElement()
                .setAttribute(
                        "colspan", String.valueOf(Math.max(1, table.outputs().size())));
        return cell;
    }

    private static NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** The first two results stay in sight while a wide table is scrolled. */
    private <C extends Component & HasStyle> C output(C cell, int at) {
        cell.addClassName("output");
        if (at < 2) {
            cell.addClassName(at == 0 ? "first" : "second");
            cell.setClassName("last", table.outputs().size() == at + 1);
        }
        return cell;
    }

    private NativeTableRow line(Row row, int number, boolean isChosen, boolean isMarked) {
        var label = new Span(new Span(String.valueOf(number)));
        if (isMarked) {
            label.add(new Span(" "), Icons.CIRCLE_ALERT.small());
        }
        var button = new Button(label, click -> choose.accept(row.id()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                texts.get(isMarked ? "ui.workshop.table.choose-marked" : "ui.workshop.table.choose", number));
        button.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
        presses.put(row.id(), button);
        var head = new NativeTableHeaderCell();
        head.add(button);
        head.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow(head);
        line.addClickListener(click -> choose.accept(row.id()));
        line.setClassName("chosen", isChosen);
        cells(line, table.inputs(), row.when(), true);
        cells(line, table.outputs(), row.then(), false);
        var note = new NativeTableCell(row.note());
        note.addClassName("note");
        line.add(note);
        return line;
    }

    private void cells(NativeTableRow line, List<Column> columns, List<String> cells, boolean isAsked) {
        for (var at = 0; at < columns.size(); at++) {
            var cell = new NativeTableCell(said(columns.get(at), cells.get(at), isAsked));
            line.add(isAsked ? cell : output(cell, at));
        }
    }

    /** A formula that has no words is cut short; on focus the whole of it is there. */
    private Span said(Column column, String feel, boolean isAsked) {
        var said = new Span(isAsked ? words.asked(column, feel) : words.given(column, feel));
        said.setClassName("bs-muted", CellTest.of(feel) instanceof CellTest.Any);
        said.setClassName(
                "formula",
                CellTest.of(feel) instanceof CellTest.Other && said.getText().equals(feel));
        if (said.getText().length() > LONG) {
            said.addClassName("long");
            said.getElement().setAttribute("tabindex", "0");
        }
        return said;
    }
}
