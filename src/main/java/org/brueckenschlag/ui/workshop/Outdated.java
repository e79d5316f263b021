package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;

/** Whoever decides sees what they decide: nobody releases what was changed after they looked. */
final class Outdated extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Runnable again;
    private final transient Texts texts;

    /** @param again draws the page anew */
    Outdated(Runnable again, Texts texts) {
        this.again = again;
        this.texts = texts;
    }

    /** What somebody has written beside it stays until they have read this. */
    void show() {
        var look = new Button(texts.get("ui.workshop.decide.outdated.look"), click -> again.run());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(Note.problem(texts.get("ui.workshop.decide.outdated"), texts.get("ui.workshop.decide.outdated.effect"))
                .withActions(look));
        look.focus();
    }
}
