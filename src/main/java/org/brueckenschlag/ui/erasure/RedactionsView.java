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
import org.brueckenschlag.audit.Remains;
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
    private @Nullable String next;

    RedactionsView(Redaction redaction, ProcessCatalogue catalogue, Clock clock) {
        this.redaction = redaction;
        this.catalogue = catalogue;
        addClassName("bs-redactions");
        var about = new Paragraph(Words.of("ui.redactions.about"));
        about.addClassName("bs-muted");
        add(new PageHeader(Words.of("ui.area.schwaerzungen")));
        if (redaction.mayRedact()) {
            var texts = new OpenFreeText(redaction, catalogue);
            add(new ReportedFindings(redaction, clock.instant(), texts::open), texts);
        }
        var first = redaction.done(null, PAGE);
        if (first.items().isEmpty()) {
            add(new EmptyState(Icons.EYE_OFF, Words.of("ui.redactions.none")));
            return;
        }
        list.getElement().setAttribute("aria-label", Words.of("ui.area.schwaerzungen"));
        more.addClassNames("bs-link-button", "underlined");
        more.addClickListener(click -> {
            var page = this.redaction.done(next, PAGE);
            show(page.items(), page.next());
        });
        add(about, list, more);
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

    private static Span proof(Remains remains) {
        var proof = new Span(
                remains.left().isEmpty() ? Icons.SHIELD_CHECK.icon() : Icons.TRIANGLE_ALERT.icon(),
                new Span(
                        remains.left().isEmpty()
                                ? Words.of("ui.redactions.gone", remains.columns(), remains.files())
                                : Words.of("ui.redactions.left", String.join(", ", remains.left()))));
        proof.addClassNames("proof", remains.left().isEmpty() ? "gone" : "left");
        return proof;
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
            item.add(proof(remains));
        }
        return item;
    }
}
