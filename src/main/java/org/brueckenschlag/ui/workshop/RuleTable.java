package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.ScrollOptions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.shared.Texts;

/**
 * Every row in words. What stands there already stays: of a large table only the rows that are others are built anew,
 * and at the beginning those that are out of sight come bit by bit.
 */
final class RuleTable extends Div {

    private static final long serialVersionUID = 1L;

    /** So many cells a page takes at a time before somebody waits for them. */
    private static final int MOST_AT_ONCE = 2_500;

    private static final String NEXT_PICTURE =
            "return new Promise(go => requestAnimationFrame(() => setTimeout(go, 60)))";

    /** What is in sight stays where it is. */
    private static final ScrollOptions NEAREST = new ScrollOptions(
            ScrollOptions.Behavior.AUTO, ScrollOptions.Alignment.NEAREST, ScrollOptions.Alignment.NEAREST);

    private final transient TableWords words;
    private final transient Texts texts;
    private final transient Consumer<String> choose;
    private final transient Map<String, RuleLine> lines = new HashMap<>();

    /** The rows that stand there, from above. */
    private final List<String> shown = new ArrayList<>();

    private final Span coming = new Span();
    private NativeTable grid = new NativeTable();
    private transient DraftTable table;
    private transient List<Column> columns = List.of();
    private transient Set<String> marked = Set.of();
    private transient Set<String> hits = Set.of();
    private String chosen = "";
    private int most;

    RuleTable(DraftTable table, TableWords words, Texts texts, Consumer<String> choose) {
        this.table = table;
        this.words = words;
        this.texts = texts;
        this.choose = choose;
        coming.addClassNames("bs-muted", "bs-s");
        coming.getElement().setAttribute("role", "status");
        addClassName("bs-rules");
    }

    /** @param told rows about which there is something to tell */
    void show(DraftTable now, String which, Set<String> told) {
        table = now;
        chosen = which;
        marked = Set.copyOf(told);
        var all = new ArrayList<>(table.inputs());
        all.addAll(table.outputs());
        if (!all.equals(columns) || getChildren().findAny().isEmpty()) {
            columns = all;
            begin();
        }
        fill();
    }

    /** Another row is chosen; the table is the same. */
    void choose(String which) {
        chosen = which;
        lines.forEach((row, line) -> line.choose(row.equals(chosen)));
    }

    /** Shows which rows counted when somebody tried the table out. */
    void mark(Set<String> which) {
        hits = Set.copyOf(which);
        lines.forEach((row, line) -> line.hit(hits.contains(row)));
    }

    /** What was pressed for it may be gone. */
    void focus(String row) {
        reveal(row);
        var line = lines.get(row);
        if (line != null) {
            line.focus();
        }
    }

    /** Brings a row into sight, also one that has not come yet. */
    void reveal(String row) {
        var at = table.rows().stream().map(Row::id).toList().indexOf(row);
        if (at >= most) {
            most = at + 1;
            fill();
        }
        var line = lines.get(row);
        if (line != null) {
            line.scrollIntoView(NEAREST);
        }
    }

    private void begin() {
        removeAll();
        lines.clear();
        shown.clear();
        most = share();
        grid = new NativeTable();
        grid.addClassName("bs-audit-table");
        head(grid.getHead());
        add(new Sideways(grid, texts.get("ui.workshop.table.rows"), texts), coming);
    }

    private int share() {
        return Math.max(20, MOST_AT_ONCE / columns.size());
    }

    private void fill() {
        var rows = table.rows().subList(0, Math.min(most, table.rows().size()));
        var left = new HashSet<String>();
        rows.forEach(row -> left.add(row.id()));
        shown.stream().filter(id -> !left.contains(id)).toList().forEach(this::take);
        for (var at = 0; at < rows.size(); at++) {
            place(rows.get(at), at);
        }
        var isWhole = rows.size() == table.rows().size();
        coming.setText(
                isWhole
                        ? ""
                        : texts.get(
                                "ui.workshop.table.coming",
                                rows.size(),
                                table.rows().size()));
        if (!isWhole) {
            grid.getElement().executeJs(NEXT_PICTURE).then(ignored -> more(rows.size()));
        }
    }

    /** Unless somebody has asked for more in the meantime. */
    private void more(int before) {
        if (most <= before) {
            most = before + share();
            fill();
        }
    }

    private void place(Row row, int at) {
        var known = lines.get(row.id());
        if (known != null && !known.tells(row)) {
            take(row.id());
            known = null;
        }
        var line = known == null ? new RuleLine(table, row, words, texts, choose) : known;
        if (at >= shown.size() || !shown.get(at).equals(row.id())) {
            if (known != null) {
                take(row.id());
            }
            lines.put(row.id(), line);
            shown.add(at, row.id());
            grid.getBody().addComponentAtIndex(at, line);
        }
        line.number(at + 1, marked.contains(row.id()));
        line.choose(row.id().equals(chosen));
        line.hit(hits.contains(row.id()));
    }

    private void take(String row) {
        var line = lines.remove(row);
        if (line != null) {
            shown.remove(row);
            grid.getBody().remove(line);
        }
    }

    /** What is asked and what comes out of it, and below the columns. */
    private void head(NativeTableHeader head) {
        var groups = new NativeTableRow(new NativeTableCell());
        group(groups, "ui.workshop.table.when", table.inputs().size());
        var then = new NativeTableHeaderCell(texts.get("ui.workshop.table.then"));
        then.getElement().setAttribute("scope", "colgroup");
        groups.add(RuleLine.output(then, 0, table.outputs().size()), rest());
        groups.addClassName("groups");
        var names = new NativeTableRow(column(texts.get("ui.workshop.table.row")));
        table.inputs().forEach(input -> names.add(column(words.column(input))));
        for (var at = 0; at < table.outputs().size(); at++) {
            var name = column(words.column(table.outputs().get(at)));
            names.add(RuleLine.output(name, at, table.outputs().size()));
        }
        names.add(column(texts.get("ui.workshop.table.note")));
        head.add(groups, names);
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
}
