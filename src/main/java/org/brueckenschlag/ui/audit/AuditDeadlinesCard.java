package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** Each task with its deadline: kept or not, and how long it waited for somebody. */
final class AuditDeadlinesCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 6;

    private final transient AuditPage page;
    private final NativeTable table;

    AuditDeadlinesCard(AuditPage page) {
        super("fristen", page.text("ui.matter.deadlines"));
        this.page = page;
        var lines = DeadlineLine.of(page.history().trail());
        var counted = lines.stream()
                .filter(line -> line.due() != null && line.ended() != null && !line.cancelled())
                .toList();
        var kept = counted.stream().filter(line -> line.isKept(page.now())).count();
        var sum = new Span(page.text("ui.audit.deadlines.kept-of", kept, counted.size()));
        sum.addClassName("bs-s");
        beside(sum);
        table = Tables.of(List.of(
                page.text("ui.audit.column.task"),
                page.text("ui.audit.column.due"),
                page.text("ui.audit.column.done"),
                page.text("ui.audit.column.result"),
                page.text("ui.audit.column.waited")));
        if (lines.isEmpty()) {
            add(new Paragraph(page.text("ui.audit.deadlines.none")));
            return;
        }
        lines.stream().limit(FEW).forEach(this::row);
        add(Tables.scroller(table, page.text("ui.matter.deadlines")));
        if (lines.size() > FEW) {
            var more = new NativeButton(page.text("ui.audit.show-all", lines.size()));
            more.addClassNames("bs-link-button", "underlined");
            more.addClickListener(click -> {
                remove(more);
                lines.stream().skip(FEW).forEach(this::row);
            });
            add(more);
        }
    }

    private void row(DeadlineLine line) {
        Tables.row(
                table,
                page.words().element(line.element(), line.group()),
                day(line.due()),
                day(line.ended()),
                result(line),
                new Span(line.waited().map(page.audit()::time).orElse("")));
    }

    private Span day(@Nullable Instant at) {
        return Tables.plain(at == null ? "–" : page.audit().shortDay(at, page.today()));
    }

    private Component result(DeadlineLine line) {
        if (line.cancelled()) {
            return new Badge(Icons.MINUS, page.text("ui.audit.result.not-needed"), "calm plain");
        }
        if (line.due() == null) {
            return new Span(page.text("ui.due.none"));
        }
        if (!line.isKept(page.now())) {
            var days = line.daysLate(page.now());
            return new Badge(
                    Icons.CLOCK,
                    line.ended() == null
                            ? page.text("ui.audit.result.overdue", days)
                            : page.text("ui.audit.result.late", days),
                    "urgent");
        }
        return line.ended() == null
                ? new Badge(Icons.CALENDAR, page.text("ui.audit.result.open"), "calm plain")
                : new Badge(Icons.CHECK, page.text("ui.audit.result.kept"), "ok plain");
    }
}
