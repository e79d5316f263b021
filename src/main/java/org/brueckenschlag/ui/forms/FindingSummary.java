package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/** All findings above the form, each leading to its field. */
final class FindingSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    FindingSummary(Texts texts) {
        this.texts = texts;
        addClassNames("bs-note", "bs-finding-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(List<Entry> entries, boolean onlyOpen) {
        removeAll();
        setClassName("urgent", onlyOpen);
        setClassName("overdue", !onlyOpen);
        var head =
                new Paragraph(texts.get(onlyOpen ? "ui.forms.summary-open" : "ui.forms.summary-wrong", entries.size()));
        head.addClassName("head");
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(item(entry)));
        var words = new Div(head, list);
        add((onlyOpen ? Icons.CIRCLE_DOT : Icons.OCTAGON_ALERT).icon(), words);
        setVisible(true);
    }

    void clear() {
        setVisible(false);
        removeAll();
    }

    void focus() {
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static ListItem item(Entry entry) {
        if (entry.leads == null) {
            return new ListItem(entry.sentence);
        }
        var link = new NativeButton(entry.label, click -> entry.leads.run());
        link.addClassNames("bs-link-button", "underlined");
        return new ListItem(link, new Span(entry.sentence));
    }

    /** @param leads to the field; null where the form has none */
    record Entry(String label, String sentence, @Nullable Runnable leads) {}
}
