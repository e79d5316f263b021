package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;

/** Says that a file is drawn otherwise than it is kept, until that is saved: with the first change, or at once. */
final class UnsavedNote extends Div {

    private static final long serialVersionUID = 1L;

    /** @param key of its words, {@code .help} and {@code .keep} beside it */
    UnsavedNote(String key, Runnable keep, Texts texts) {
        addClassName("bs-workshop-notice");
        setVisible(false);
        add(Note.attention(texts.get(key), texts.get(key + ".help"))
                .withActions(new Button(texts.get(key + ".keep"), click -> keep.run())));
    }
}
