package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.brueckenschlag.audit.AuditedMatter;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;

/** What the Prüfung has found: a row for each matter, with what is remarkable about it. */
final class AuditedMatterTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient ProcessCatalogue catalogue;
    private final transient UnaryOperator<String> placeName;
    private final transient AuditWords words;
    private final transient LocalDate today;

    AuditedMatterTable(ProcessCatalogue catalogue, UnaryOperator<String> placeName, AuditWords words, LocalDate today) {
        this.catalogue = catalogue;
        this.placeName = placeName;
        this.words = words;
        this.today = today;
        addClassNames("bs-matter-list", "bs-audit-list");
        getHead()
                .add(new NativeTableRow(
                        head("ui.matters.column.name"),
                        head("ui.matters.column.place"),
                        head("ui.audit.column.version"),
                        head("ui.audit.column.end"),
                        head("ui.audit.column.method"),
                        head("ui.audit.column.remarkable"),
                        head("ui.audit.column.time")));
    }

    void append(AuditedMatter matter) {
        var labels = catalogue.labels(matter.definition(), words.texts().locale());
        var title = new Anchor(AuditAddress.of(matter.number()), matter.title());
        var number = new Span(matter.number());
        number.addClassNames("number", "bs-num");
        var name = new NativeTableHeaderCell(title, number);
        name.addClassName("name");
        name.getElement().setAttribute("scope", "row");
        var end = matter.isOpen()
                ? words.text("ui.audit.search.running")
                : matter.endCode() == null
                        ? words.text("ui.matter.state.closed-plain")
                        : labels.value("ende_code", matter.endCode());
        var method = matter.method() == null ? "" : labels.value("methode_gewaehlt", matter.method());
        getBody()
                .add(new NativeTableRow(
                        name,
                        cell("place", new Span(placeName.apply(matter.socialSpace()))),
                        cell(
                                "version",
                                new Span(words.text(
                                        "ui.matter.version",
                                        labels.process(),
                                        catalogue.model(matter.definition()).called(words.texts())))),
                        cell("stage", new Span(end)),
                        cell("method", new Span(method)),
                        cell("remarkable", remarkable(matter)),
                        cell("begun", new Span(time(matter)))));
    }

    private Component remarkable(AuditedMatter matter) {
        var badges = new Div();
        badges.addClassName("bs-audit-remarks");
        if (matter.late() > 0) {
            badges.add(new Badge(Icons.CLOCK, words.text("ui.audit.remark.late", matter.late()), "urgent"));
        }
        if (matter.deviates()) {
            badges.add(new Badge(Icons.GIT_BRANCH, words.text("ui.audit.remark.deviates"), "soon"));
        }
        if (matter.redactions() > 0) {
            badges.add(new Badge(Icons.EYE_OFF, words.text("ui.audit.remark.redacted", matter.redactions()), "calm"));
        }
        if (matter.questions() > 0) {
            badges.add(
                    new Badge(Icons.CIRCLE_HELP, words.text("ui.audit.remark.questions", matter.questions()), "calm"));
        }
        return badges;
    }

    private String time(AuditedMatter matter) {
        var from = words.shortDay(matter.startedAt(), today);
        return matter.closedAt() == null
                ? words.text("ui.audit.since", from)
                : words.text("ui.matter.from-to", from, words.shortDay(matter.closedAt(), today));
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(words.text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(String className, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName(className);
        return cell;
    }
}
