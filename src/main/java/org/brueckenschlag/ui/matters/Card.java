package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A card of a matter's page or of its history: a section named by its heading. */
public class Card extends Section {

    private static final long serialVersionUID = 1L;

    private final Div head = new Div();

    /** @param id for links and for the heading that names the section */
    public Card(String id, String title) {
        addClassNames("bs-card", "bs-matter-card");
        setId(id);
        var heading = new H2(title);
        heading.setId(id + "-titel");
        getElement().setAttribute("aria-labelledby", id + "-titel");
        head.add(heading);
        head.addClassName("bs-card-head");
        add(head);
    }

    public final void beside(Component... parts) {
        head.add(parts);
    }
}
