package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.html.Span;

/** A state: icon and word, colour last. */
public final class Badge extends Span {

    private static final long serialVersionUID = 1L;

    /** @param style {@code overdue}, {@code urgent}, {@code soon}, {@code ok}, {@code calm} or {@code accent} */
    public Badge(Icons icon, String words, String style) {
        super(icon.icon(), new Span(words));
        addClassNames("bs-badge", style);
    }

    /** The badge of a deadline; filled where it is overdue or due today. */
    public static Badge of(Due due) {
        var badge = new Badge(due.state().icon(), due.words(), due.state().style());
        badge.setClassName("plain", !due.state().filled());
        badge.setTitle(due.full());
        badge.setVisible(!due.words().isEmpty());
        return badge;
    }
}
