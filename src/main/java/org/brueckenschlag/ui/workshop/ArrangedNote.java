package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;

/** Says that a file had no picture, until the arrangement is saved: with the first change, or at once. */
final class ArrangedNote extends Div {

    private static final long serialVersionUID = 1L;

    ArrangedNote(BpmnEditor editor, Texts texts) {
        addClassName("bs-workshop-notice");
        setVisible(false);
        add(Note.attention(texts.get("ui.workshop.arranged"), texts.get("ui.workshop.arranged.help"))
                .withActions(new Button(texts.get("ui.workshop.arranged.keep"), click -> editor.keepArranged())));
        editor.onArranged(() -> setVisible(true));
        editor.onChanged((xml, outline) -> setVisible(false));
    }
}
