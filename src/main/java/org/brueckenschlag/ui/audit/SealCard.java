package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.Restored;
import org.brueckenschlag.audit.Seal;
import org.brueckenschlag.audit.SealSent;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;

/** What is proven about this history, since when, and what is not. A failed check is red and names the first entry. */
final class SealCard extends Section {

    private static final long serialVersionUID = 1L;

    private static final Clock MACHINE = Clock.systemUTC();
    private static final Duration CLOCKS_AGREE = Duration.ofHours(1);

    /**
     * @param seal the newest of the whole log; empty where none is signed yet
     * @param sent where seals are kept outside of this house
     * @param restored when the database was found to be older than what had been sealed
     */
    SealCard(AuditPage page, Optional<Seal> seal, List<SealSent> sent, List<Restored> restored) {
        var check = page.history().check();
        addClassNames("bs-card", "bs-audit-seal", check.isWhole() ? "whole" : "broken");
        var heading = new H2(page.text(check.isWhole() ? "ui.audit.seal.whole" : "ui.audit.seal.broken"));
        heading.setId("siegel");
        getElement().setAttribute("aria-labelledby", "siegel");
        var first = check.firstBad();
        var checked = new Paragraph(
                first == null
                        ? page.text(
                                "ui.audit.seal.checked",
                                check.entries(),
                                Dates.time(page.now(), page.words().locale()))
                        : page.text("ui.audit.seal.first-bad", first));
        checked.addClassName("bs-s");
        var sign = new Span((first == null ? Icons.SHIELD_CHECK : Icons.SHIELD_ALERT).icon());
        sign.addClassName("sign");
        var head = new Div(sign, new Div(heading, checked));
        head.addClassName("head");
        add(head);
        if (first != null) {
            getElement().setAttribute("role", "alert");
            add(new Paragraph(page.text("ui.audit.seal.broken-help")));
            return;
        }
        var since = check.since();
        var points = new UnorderedList();
        points.addClassNames("bs-s", "points");
        points.add(point(
                Icons.CHECK,
                page.text(
                        "ui.audit.seal.chain", since == null ? "" : page.words().day(since))));
        seal.ifPresent(newest -> points.add(point(
                Icons.CHECK,
                page.text("ui.audit.seal.signed", newest.size(), page.audit().moment(newest.at(), page.today())))));
        restored.forEach(each -> points.add(point(
                Icons.SHIELD_ALERT,
                page.text(
                        "ui.audit.seal.restored",
                        page.audit().moment(each.at(), page.today()),
                        each.lost(),
                        each.kept()))));
        sent.forEach(each -> points.add(outside(page, each)));
        if (sent.isEmpty()) {
            points.add(point(Icons.CIRCLE_HELP, page.text("ui.audit.seal.nowhere-else")));
        }
        if (seal.isPresent() && isAhead(page)) {
            points.add(point(Icons.CLOCK, page.text("ui.audit.seal.machine-time")));
        }
        add(points);
        var meaning = new Details(
                page.text("ui.audit.seal.meaning"),
                new Paragraph(page.text("ui.audit.seal.proves")),
                new Paragraph(page.text("ui.audit.seal.proves-not")));
        meaning.setOpened(true);
        add(meaning, ownCheck(page));
    }

    /** The demonstration's clock can be moved on; a seal says when something was known outside of it. */
    private static boolean isAhead(AuditPage page) {
        return MACHINE.instant().plus(CLOCKS_AGREE).isBefore(page.now());
    }

    private static ListItem outside(AuditPage page, SealSent sent) {
        var arrived = sent.arrivedAt();
        return arrived == null
                ? point(Icons.CIRCLE_HELP, page.text("ui.audit.seal.not-arrived", sent.place()))
                : point(
                        Icons.CHECK,
                        page.text(
                                "ui.audit.seal.outside",
                                sent.place(),
                                sent.arrivedSize(),
                                page.audit().moment(arrived, page.today())));
    }

    private static ListItem point(Icons icon, String words) {
        return new ListItem(icon.small(), new Span(words));
    }

    /** The page that checks a proof without a network, by code that shares nothing with ours. */
    private static Anchor ownCheck(AuditPage page) {
        var link = new Anchor("/pruefung-offline.html", Icons.SEARCH_CHECK.icon());
        link.add(new Span(page.text("ui.audit.seal.own-check")));
        link.addClassName("bs-audit-download");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
