package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.brueckenschlag.audit.DataInventory.Figures;
import org.brueckenschlag.audit.DataInventory.OpenRedaction;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** What happened to texts, month by month. */
final class FiguresCard extends Card {

    private static final long serialVersionUID = 1L;

    FiguresCard(Figures figures) {
        super("zahlen", Words.of("protection.figures"));
        add(new Paragraph(Words.of("protection.figures.open", figures.openRedactions())));
        if (!figures.waiting().isEmpty()) {
            add(open(figures.waiting()));
        }
        if (figures.byMonth().isEmpty()) {
            add(new Paragraph(Words.of("ui.protection.nothing-redacted")));
            return;
        }
        var month = DateTimeFormatter.ofPattern("MMMM uuuu", Words.locale());
        var table = Tables.of(List.of(
                Words.of("protection.head.month"),
                Words.of("protection.head.what"),
                Words.of("protection.head.count")));
        figures.byMonth()
                .forEach(figure -> Tables.row(
                        table,
                        month.format(figure.month()),
                        new Span(Words.of("protection.figure." + figure.key())),
                        Tables.plain(Words.of("protection.number", figure.count()))));
        add(Tables.scroller(table, Words.of("protection.figures")));
    }

    private static Div open(List<OpenRedaction> waiting) {
        var table = Tables.numbered(Tables.of(List.of(
                Words.of("protection.head.matter"),
                Words.of("protection.head.task"),
                Words.of("protection.head.due"))));
        waiting.forEach(open -> Tables.row(table, open.number(), new Span(task(open)), due(open)));
        return Tables.scroller(table, Words.of("protection.open"));
    }

    private static String task(OpenRedaction open) {
        return open.task() == null ? Words.of("protection.reported") : open.task();
    }

    private static Span due(OpenRedaction open) {
        var due = open.due();
        if (due == null) {
            return new Span(Words.of("protection.no-deadline"));
        }
        var until = Words.of(
                "protection.until",
                Dates.dayAndYear(Dates.dayOf(due), Words.locale()),
                Dates.time(due, Words.locale()));
        return open.isOverdue()
                ? new Badge(Icons.TRIANGLE_ALERT, Words.of("protection.overdue", until), "overdue")
                : new Span(until);
    }
}
