package org.brueckenschlag.ui.reference;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** The way to the lists, from the administration. */
public final class ReferenceLink extends Card {

    private static final long serialVersionUID = 1L;

    public ReferenceLink() {
        super("listen", Words.of("ui.reference"));
        var about = new Paragraph(Words.of("ui.reference.about"));
        about.addClassName("bs-muted");
        var lists = new UnorderedList();
        lists.addClassName("bs-reference-lists");
        for (var list : ReferenceList.values()) {
            lists.add(new ListItem(new Anchor(addressOf(list), Words.of(list.words()))));
        }
        add(about, lists);
    }

    static String addressOf(ReferenceList list) {
        return "/" + ReferenceView.ADDRESS + "/" + list.key();
    }
}
