package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.MovedBases;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.workshop.MeetingDialog.Sides;

/**
 * Says in good time that another version has come into use since a draft was begun, and takes its changes over to that
 * version.
 */
final class BaseNote {

    private final Drafts drafts;
    private final MovedBases bases;
    private final Texts texts;

    BaseNote(Drafts drafts, MovedBases bases, Texts texts) {
        this.drafts = drafts;
        this.bases = bases;
        this.texts = texts;
    }

    /** @param whenKept does something as soon as all that was changed on the page is kept */
    Optional<Note> of(Draft draft, Consumer<Runnable> whenKept) {
        if (!drafts.isOutdated(draft) || draft.isOfNewProcess()) {
            return Optional.empty();
        }
        var title = texts.get("ui.workshop.base-moved");
        if (draft.state() != Draft.State.OPEN) {
            return Optional.of(Note.problem(title, texts.get("ui.workshop.base-moved.sent")));
        }
        var carry =
                new Button(texts.get("ui.workshop.base-moved.carry"), click -> whenKept.accept(() -> ask(draft.id())));
        return Optional.of(
                Note.problem(title, texts.get("ui.workshop.base-moved.help")).withActions(carry));
    }

    private void ask(String draft) {
        try {
            var moved = bases.look(draft, texts.locale());
            var next = new AtomicReference<>(moved.draft());
            new MeetingDialog(
                            moved.changes(),
                            Sides.DRAFT_AND_VERSION,
                            texts,
                            settlement -> next.set(bases.carryOver(moved, settlement)),
                            () -> goOnWith(Objects.requireNonNull(next.get())),
                            () -> ask(draft))
                    .open();
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
    }

    private void goOnWith(Draft draft) {
        UI.getCurrent().navigate(WorkshopAddress.draft(draft.id()).substring(1));
        Toasts.done(texts.get("ui.workshop.carry.done"));
    }
}
