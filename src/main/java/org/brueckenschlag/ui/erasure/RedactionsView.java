package org.brueckenschlag.ui.erasure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.brueckenschlag.audit.Redacted;
import org.brueckenschlag.audit.Redaction;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** What was redacted, when, by which role, and why; newest first. The texts themselves are gone. */
@Route("schwaerzungen")
@PermitAll
class RedactionsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient Redaction redaction;
    private final transient ProcessCatalogue catalogue;
    private final OrderedList list = new OrderedList();
    private final NativeButton more = new NativeButton(Words.of("ui.redactions.more"));
    private final EmptyState none = new EmptyState(Icons.EYE_OFF, Words.of("ui.redactions.none"));
    private final Div done = new Div();
    private @Nullable ReportedFindings reported;
    private @Nullable String next;

    RedactionsView(Redaction redaction, ProcessCatalogue catalogue, Clock clock) {
        this.redaction = redaction;
        this.catalogue = catalogue;
        addClassName("bs-redactions");
        var about = new Paragraph(Words.of("ui.redactions.about"));
        about.addClassName("bs-muted");
        add(new PageHeader(Words.of("ui.area.schwaerzungen")));
        if (redaction.mayRedact()) {
            var texts = new OpenFreeText(redaction, catalogue, this::refresh);
            reported = new ReportedFindings(redaction, clock.instant(), texts::open);
            add(reported, texts);
        }
        list.getElement().setAttribute("aria-label", Words.of("ui.area.schwaerzungen"));
        more.addClassNames("bs-link-button", "underlined");
        more.addClickListener(click -> {
            var page = this.redaction.done(next, PAGE);
            show(page.items(), page.next());
        });
        done.add(about, list, more);
        add(none, done);
        showDone();
    }

    /** What was redacted a moment ago stands here, with the proof, and is no open report any more. */
    private void refresh() {
        if (reported != null) {
            reported.show();
        }
        showDone();
    }

    private void showDone() {
        var first = redaction.done(null, PAGE);
        none.setVisible(first.items().isEmpty());
        done.setVisible(!first.items().isEmpty());
        list.removeAll();
        show(first.items(), first.next());
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.area.schwaerzungen"));
    }

    private void show(List<Redacted> items, @Nullable String after) {
        items.forEach(redacted -> list.add(item(redacted)));
        next = after;
        more.setVisible(after != null);
    }

    private ListItem item(Redacted redacted) {
        var title = new Span(Words.of(
                "ui.redactions.what",
                redacted.number(),
                catalogue.labels(redacted.version(), Words.locale()).field(redacted.field())));
        title.addClassName("title");
        var details = new Span(Words.of(
                "ui.redactions.how",
                Dates.dayAndYear(Dates.dayOf(redacted.at()), Words.locale()),
                Dates.time(redacted.at(), Words.locale()),
                Words.of(redacted.bySystem() ? "ui.redactions.system" : "ui.role.datenschutz"),
                Words.of("redaction.ground." + redacted.ground().key())));
        details.addClassName("bs-muted");
        var item = new ListItem(title, details);
        var remains = redacted.remains();
        if (remains != null) {
            item.add(new Proof(remains));
        }
        return item;
    }
}
