package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.GuardedText;
import org.brueckenschlag.ui.components.Icons;

/** The second person does not release a draft so, and says what is still to be done. */
final class GiveBack extends Div {

    private static final long serialVersionUID = 1L;

    /** @param giveBack gets what is said, which is never empty */
    GiveBack(FreeTexts freeTexts, Consumer<GuardedText> giveBack, Texts texts) {
        addClassName("bs-planned");
        var why = new GuardedText(
                freeTexts,
                texts.get("ui.workshop.give-back.why"),
                texts.get("ui.workshop.give-back.help"),
                Drafts.LONGEST_NOTE);
        var button = new Button(texts.get("ui.workshop.give-back"), Icons.ARROW_LEFT.icon());
        button.addClickListener(click -> {
            if (why.written().text().isBlank()) {
                why.say(texts.get("ui.workshop.give-back.missing"));
                why.focus();
            } else {
                giveBack.accept(why);
            }
        });
        add(why, button);
    }
}
