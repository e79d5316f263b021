package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is: one sentence and, if it helps, one action. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(Icons icon, String sentence) {
        super(icon.icon(), new Paragraph(sentence));
        addClassName("bs-empty");
    }

    public EmptyState withAction(String words, Runnable action) {
        add(new Button(words, click -> action.run()));
        return this;
    }
}
