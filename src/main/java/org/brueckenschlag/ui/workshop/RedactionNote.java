package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.RedactionEvents;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;

/** Says that nobody could report personal data in a process that was drawn elsewhere, and adds the event for it. */
final class RedactionNote {

    private final RedactionEvents events;
    private final Texts texts;

    RedactionNote(RedactionEvents events, Texts texts) {
        this.events = events;
        this.texts = texts;
    }

    Optional<Note> of(Draft draft, DraftDesk desk) {
        if (events.addedTo(draft.id(), desk.files()).isEmpty()) {
            return Optional.empty();
        }
        var add = new Button(
                texts.get("ui.workshop.redaction.add"),
                click -> desk.whenKept(() -> {
                    desk.keep(events.addedTo(draft.id(), desk.files()));
                    desk.whenKept(desk::showAnew);
                }));
        return Optional.of(Note.attention(texts.get("ui.workshop.redaction"), texts.get("ui.workshop.redaction.help"))
                .withActions(add));
    }
}
