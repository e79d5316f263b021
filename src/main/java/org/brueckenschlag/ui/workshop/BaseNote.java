package org.brueckenschlag.ui.workshop;

import java.util.Optional;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;

/** Says in good time that a draft leads nowhere any more, because another version was released after it was begun. */
final class BaseNote {

    private BaseNote() {}

    static Optional<Note> of(Draft draft, Drafts drafts, Texts texts) {
        return drafts.isOutdated(draft)
                ? Optional.of(
                        Note.problem(texts.get("ui.workshop.base-moved"), texts.get("ui.workshop.base-moved.help")))
                : Optional.empty();
    }
}
