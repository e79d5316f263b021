package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.brueckenschlag.matters.PartyGroup;
import org.brueckenschlag.ui.components.Icons;

/** The party groups, and the languages that are needed to understand each other. */
class PartiesCard extends Card {

    private static final long serialVersionUID = 1L;

    PartiesCard(MatterPage page) {
        super("gruppen", page.words().text("ui.matter.parties"));
        var words = page.words();
        if (page.matter().parties().isEmpty()) {
            var none = new Paragraph(
                    words.text(page.matter().isOpen() ? "ui.matter.parties.none" : "ui.matter.parties.never"));
            none.addClassName("bs-muted");
            add(none);
        } else {
            var scroller = new Div(table(page));
            scroller.addClassName("bs-table-scroller");
            // what scrolls sideways on a narrow page must be reachable by keyboard, and say what it is
            scroller.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "group")
                    .setAttribute("aria-label", words.text("ui.matter.parties"));
            add(scroller);
        }
        if (!page.languages().isEmpty()) {
            var label = new Span(words.text("ui.matter.languages"));
            label.addClassName("bs-muted");
            var languages = new Paragraph(
                    Icons.LANGUAGES.small(), new Span(label, new Span(" " + String.join(", ", page.languages()))));
            languages.addClassName("bs-languages");
            add(languages);
        }
    }

    private static NativeTable table(MatterPage page) {
        var words = page.words();
        var table = new NativeTable();
        table.addClassName("bs-parties");
        table.getHead()
                .add(new NativeTableRow(
                        header(words.text("ui.matter.parties.alias")),
                        header(words.text("ui.matter.parties.group")),
                        header(words.text("ui.matter.parties.role"))));
        page.matter().parties().forEach(group -> table.getBody().add(row(group, words)));
        return table;
    }

    private static NativeTableRow row(PartyGroup group, MatterWords words) {
        var labels = words.labels();
        var alias = new NativeTableHeaderCell(group.alias());
        alias.getElement().setAttribute("scope", "row");
        var size = new Span(labels.value("groesse_band", group.sizeBand()));
        size.addClassNames("bs-xs", "bs-muted", "below");
        var role = new NativeTableCell(new Span(labels.value("rolle", group.role())));
        if (group.withdrawn() != null) {
            var left =
                    new Span(words.text("ui.matter.parties.left", labels.value("rueckzug_grund", group.withdrawn())));
            left.addClassNames("bs-xs", "bs-muted", "below");
            role.add(left);
        }
        return new NativeTableRow(alias, new NativeTableCell(type(labels.value("typ", group.type())), size), role);
    }

    private static Component type(String words) {
        return new Span(words);
    }

    private static NativeTableHeaderCell header(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
