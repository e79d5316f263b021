package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** Small tables in cards; on narrow screens they scroll inside of their card. */
public final class Tables {

    private Tables() {}

    public static NativeTable of(List<String> columns) {
        var table = new NativeTable();
        table.addClassName("bs-audit-table");
        table.getHead()
                .add(new NativeTableRow(
                        columns.stream().map(words -> head(words, "col")).toArray(NativeTableHeaderCell[]::new)));
        return table;
    }

    /** A row that is named by its first cell. */
    public static NativeTableRow row(NativeTable table, String name, Component... cells) {
        var row = new NativeTableRow(head(name, "row"));
        Arrays.stream(cells).map(NativeTableCell::new).forEach(row::add);
        table.getBody().add(row);
        label(row, columns(table));
        return row;
    }

    /** The same with a cell before the one that names it. */
    public static NativeTableRow row(NativeTable table, Component lead, String name, Component... cells) {
        var row = row(table, name, cells);
        row.addComponentAsFirst(new NativeTableCell(lead));
        label(row, columns(table));
        return row;
    }

    /** On a phone each row becomes a block of named values: for tables whose rows carry an action. */
    public static NativeTable stacking(NativeTable table) {
        table.addClassName("stacking");
        return table;
    }

    /** Rows named by a matter's number, which is not broken on a phone. */
    public static NativeTable numbered(NativeTable table) {
        table.addClassName("numbered");
        return table;
    }

    public static Span plain(String words) {
        var span = new Span(words);
        span.addClassName("bs-num");
        return span;
    }

    /** Each in a cell of its own. */
    public static Component[] plain(List<String> words) {
        return words.stream().map(Tables::plain).toArray(Component[]::new);
    }

    public static Div scroller(NativeTable table, String label) {
        var scroller = new Div(table);
        scroller.addClassName("bs-table-scroller");
        scroller.getElement().setAttribute("role", "group");
        scroller.getElement().setAttribute("aria-label", label);
        scroller.getElement().setAttribute("tabindex", "0");
        return scroller;
    }

    private static List<String> columns(NativeTable table) {
        return table.getHead()
                .getChildren()
                .flatMap(Component::getChildren)
                .map(cell -> cell.getElement().getText())
                .toList();
    }

    private static void label(NativeTableRow row, List<String> columns) {
        for (int i = 0; i < columns.size() && i < row.getComponentCount(); i++) {
            row.getComponentAt(i).getElement().setAttribute("data-column", columns.get(i));
        }
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
