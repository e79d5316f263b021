package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.brueckenschlag.audit.StoredTable;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** The database's tables, each to open. */
final class TablesCard extends Card {

    private static final long serialVersionUID = 1L;

    TablesCard(List<StoredTable> tables) {
        super("tabellen", Words.of("protection.tables"));
        var about = new Paragraph(Words.of("protection.tables.about"));
        about.addClassName("bs-muted");
        add(about);
        tables.forEach(table -> add(
                new Unfolding(Words.of("ui.protection.table", table.name(), table.purpose()), () -> columns(table))));
    }

    private static Component columns(StoredTable table) {
        var columns = Tables.stacking(Tables.of(List.of(
                Words.of("protection.head.column"),
                Words.of("protection.head.data"),
                Words.of("protection.head.words"),
                Words.of("protection.head.about"))));
        table.columns()
                .forEach(column -> Tables.row(
                        columns, column.name(), new Span(column.type()), words(column), new Span(column.about())));
        return new Div(new Facts(table.kept(), table.readers()), Tables.scroller(columns, table.name()));
    }

    private static Span words(StoredTable.Column column) {
        if (column.words() == null) {
            return new Span();
        }
        var words = Words.of("protection.words." + column.words().key());
        return column.words() == StoredTable.Words.FREE_TEXT
                ? new Badge(Icons.FILE_PEN_LINE, words, "soon")
                : new Span(words);
    }
}
