package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.brueckenschlag.audit.AuditRights;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Reading;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;

/** Who read or took along what of the agency. */
@Route("leseprotokoll")
@PermitAll
class ReadLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final transient ReadLog readLog;
    private final transient AuditWords words = new AuditWords(Words.here());
    private final transient Clock clock;
    private final boolean mayAudit;
    private final Div body = new Div();

    ReadLogView(ReadLog readLog, AuditAccesses accesses, CurrentActor currentActor, Clock clock) {
        this.readLog = readLog;
        this.clock = clock;
        this.mayAudit = AuditRights.mayAudit(currentActor.get());
        addClassName("bs-audit-log");
        body.addClassName("bs-audit-plain");
        accesses.mine().ifPresent(access -> add(new AccessBanner(access, clock.instant(), words.texts())));
        add(new PageHeader(words.text("ui.area.leseprotokoll")), body);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(words.text("ui.area.leseprotokoll"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    void fill() {
        readLog.opened(ReadLog.View.READINGS);
        body.removeAll();
        var about = new Paragraph(words.text("ui.audit.log.about"));
        about.addClassName("bs-muted");
        var table = Tables.of(List.of(
                words.text("ui.audit.column.when"),
                words.text("ui.audit.column.who"),
                words.text("ui.audit.column.what"),
                words.text("ui.matters.column.name")));
        body.add(about, Tables.scroller(table, words.text("ui.area.leseprotokoll")));
        append(table, readLog.ofAgency(null, PAGE));
    }

    private void append(NativeTable table, Page<Reading> page) {
        var today = Dates.dayOf(clock.instant());
        for (var reading : page.items()) {
            var number = reading.number();
            Tables.row(
                    table,
                    words.moment(reading.at(), today),
                    new Span(words.who(reading.roles(), reading.actor())),
                    new Span(words.text("ui.audit.view." + reading.view().key())),
                    number == null
                            ? new Span()
                            : mayAudit ? new Anchor(AuditAddress.of(number), number) : Tables.plain(number));
        }
        if (page.next() != null) {
            var more = new NativeButton(words.text("ui.matters.more"));
            more.addClassNames("bs-link-button", "underlined");
            more.addClickListener(click -> {
                body.remove(more);
                append(table, readLog.ofAgency(page.next(), PAGE));
            });
            body.add(more);
        }
    }
}
