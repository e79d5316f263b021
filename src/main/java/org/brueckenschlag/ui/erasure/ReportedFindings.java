package org.brueckenschlag.ui.erasure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import org.brueckenschlag.audit.Redaction;
import org.brueckenschlag.audit.ReportedFinding;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** Personal data that were reported in closed matters: until when, and what to do. Not there where nothing is open. */
class ReportedFindings extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Redaction redaction;
    private final transient Instant now;
    private final OrderedList list = new OrderedList();
    private final transient Consumer<String> openTexts;

    /** @param openTexts shows the texts of the matter with that number */
    ReportedFindings(Redaction redaction, Instant now, Consumer<String> openTexts) {
        this.redaction = redaction;
        this.now = now;
        this.openTexts = openTexts;
        addClassNames("bs-card", "bs-reported-findings");
        var heading = new H2(Words.of("ui.findings.title"));
        heading.setId("gemeldet");
        getElement().setAttribute("aria-labelledby", "gemeldet");
        var about = new Paragraph(Words.of("ui.findings.about"));
        about.addClassName("bs-muted");
        add(heading, about, list);
        show();
    }

    /** As it is now. */
    final void show() {
        var open = redaction.reported();
        list.removeAll();
        open.forEach(finding -> list.add(item(finding)));
        setVisible(!open.isEmpty());
    }

    private ListItem item(ReportedFinding finding) {
        var number = new Span(finding.number());
        number.addClassName("title");
        var due = new Span(Words.of(
                finding.due().isBefore(now) ? "ui.findings.overdue" : "ui.findings.due",
                Dates.dayAndYear(Dates.dayOf(finding.due()), Words.locale()),
                Dates.time(finding.due(), Words.locale())));
        due.addClassName(finding.due().isBefore(now) ? "bs-overdue" : "bs-muted");
        var open = new Button(
                Words.of("ui.redactions.go"), Icons.SEARCH.icon(), click -> openTexts.accept(finding.number()));
        open.setAriaLabel(Words.of("ui.findings.open-of", finding.number()));
        var nothing = new Button(Words.of("ui.findings.nothing"), click -> ask(finding));
        nothing.setAriaLabel(Words.of("ui.findings.nothing-in", finding.number()));
        var what = new Div(number, due);
        what.addClassName("what");
        return new ListItem(what, open, nothing);
    }

    private void ask(ReportedFinding finding) {
        Confirmation.ask(
                Words.of("ui.findings.nothing-ask", finding.number()),
                Words.of("ui.findings.nothing-effect"),
                Words.of("ui.findings.nothing"),
                Words.of("ui.findings.nothing-not"),
                () -> {
                    redaction.nothingFound(finding.id());
                    show();
                });
    }
}
