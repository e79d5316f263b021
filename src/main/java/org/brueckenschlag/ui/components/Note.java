package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A sentence or two that the person should notice, with an icon and, if it helps, something to press. */
public final class Note extends Div {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();

    private Note(Icons icon, String style, String head, String words) {
        add(icon.icon(), body);
        addClassNames("bs-note", style);
        if (!head.isEmpty()) {
            var strong = new Span(head);
            strong.addClassName("head");
            body.add(strong);
        }
        if (!words.isEmpty()) {
            body.add(new Paragraph(words));
        }
    }

    /** Something went wrong or was refused; read out at once. */
    public static Note problem(String head, String words) {
        var note = new Note(Icons.OCTAGON_ALERT, "overdue", head, words);
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    /** Something to decide or to look at; read out at the next pause. */
    public static Note attention(String head, String words) {
        var note = new Note(Icons.TRIANGLE_ALERT, "urgent", head, words);
        note.getElement().setAttribute("role", "status");
        return note;
    }

    public static Note info(String head, String words) {
        return new Note(Icons.INFO, "accent", head, words);
    }

    public Note withActions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("actions");
        body.add(row);
        return this;
    }

    /** Anything that belongs under the words, e.g. links to fields. */
    public Note with(Component... parts) {
        body.add(parts);
        return this;
    }
}
