package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/** The matter that called this one, and those that it called; each leads to its own page. */
class RelatedCard extends Card {

    private static final long serialVersionUID = 1L;

    RelatedCard(MatterWords words, @Nullable Matter caller, List<Matter> called) {
        super("verbunden", words.text("ui.matter.related"));
        var list = new UnorderedList();
        list.addClassName("bs-related");
        if (caller != null) {
            list.add(line(words, "ui.matter.related.caller", caller));
        }
        called.forEach(matter -> list.add(line(words, "ui.matter.related.called", matter)));
        add(list);
    }

    private static ListItem line(MatterWords words, String relation, Matter matter) {
        var how = new Span(words.text(relation) + " ");
        how.addClassName("bs-muted");
        var link = new Anchor(MatterAddress.of(matter.number()), matter.number() + " " + matter.title());
        var state =
                new Span(" · " + words.text(matter.isOpen() ? "ui.matter.related.open" : "ui.matter.related.closed"));
        state.addClassName("bs-muted");
        return new ListItem(how, link, state);
    }
}
