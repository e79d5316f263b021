package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Reading;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.ui.matters.Card;

/** Who read this matter, the last first. */
final class ReadersCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 6;
    private static final int PAGE = 50;

    private final transient AuditPage page;
    private final transient ReadLog readLog;
    private final NativeTable table;

    ReadersCard(AuditPage page, ReadLog readLog) {
        super("leser", page.text("ui.audit.readers"));
        this.page = page;
        this.readLog = readLog;
        var id = page.history().matter().id();
        var all = new NativeButton(page.text("ui.audit.readers.all", readLog.count(id)));
        all.addClassNames("bs-link-button", "underlined");
        all.addClickListener(click -> {
            all.setVisible(false);
            clear();
            append(readLog.ofMatter(id, null, PAGE));
        });
        table = Tables.of(List.of(
                page.text("ui.audit.column.when"),
                page.text("ui.audit.column.role"),
                page.text("ui.audit.column.what")));
        var first = readLog.ofMatter(id, null, FEW);
        first.items().forEach(this::row);
        if (first.next() != null) {
            beside(all);
        }
        add(Tables.scroller(table, page.text("ui.audit.readers")));
    }

    private void clear() {
        table.getBody().removeAll();
    }

    private void append(Page<Reading> readings) {
        readings.items().forEach(this::row);
        if (readings.next() != null) {
            var more = new NativeButton(page.text("ui.matters.more"));
            more.addClassNames("bs-link-button", "underlined");
            more.addClickListener(click -> {
                remove(more);
                append(readLog.ofMatter(page.history().matter().id(), readings.next(), PAGE));
            });
            add(more);
        }
    }

    private void row(Reading reading) {
        var role = new Span(page.audit().roles(reading.roles(), reading.actor()));
        role.setTitle(page.audit().who(reading.roles(), reading.actor()));
        Tables.row(
                table,
                page.audit().moment(reading.at(), page.today()),
                role,
                new Span(page.text("ui.audit.view." + reading.view().key())));
    }
}
