package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.html.Nav;

/** The parts of a long page, each a link to it: at its top, and in sight while one reads on. */
public final class PageParts extends Nav {

    private static final long serialVersionUID = 1L;

    public PageParts() {
        addClassName("bs-page-parts");
        getElement().setAttribute("aria-label", Words.of("ui.page-parts"));
        setVisible(false);
    }

    /** Forgets the links of what was shown before. */
    public void clear() {
        removeAll();
        setVisible(false);
    }

    /** A single part needs no way to it. */
    public void to(String id, String words) {
        add(new PartLink(id, words));
        setVisible(getComponentCount() > 1);
    }
}
