package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;

/**
 * Says that a matter rests because somebody has altered the stored version of its process; nothing where all is well.
 */
public final class AlteredNote {

    private AlteredNote() {}

    public static Optional<Note> of(ProcessVersionId version, ProcessCatalogue catalogue) {
        return catalogue.isAltered(version)
                ? Optional.of(Note.problem(
                        Words.of("ui.altered"),
                        Words.of("ui.altered.help") + " " + Words.of(whatIsShown(version, catalogue))))
                : Optional.empty();
    }

    /**
     * The same, with the way back for whoever may go it.
     *
     * @param done what there is to show anew when the version has been restored
     */
    public static Optional<Note> of(
            ProcessVersionId version, ProcessCatalogue catalogue, AlteredVersions versions, Runnable done) {
        return of(version, catalogue)
                .map(note -> versions.mayRestore() ? note.withActions(restore(version, versions, done)) : note);
    }

    /** Opens the question. */
    public static Button restore(ProcessVersionId version, AlteredVersions versions, Runnable done) {
        var restore = new Button(Words.of("ui.restore"));
        restore.addClickListener(click -> new RestoreDialog(versions, version, done).open());
        return restore;
    }

    private static String whatIsShown(ProcessVersionId version, ProcessCatalogue catalogue) {
        return catalogue.model(version).elements().isEmpty() ? "ui.altered.no-copy" : "ui.altered.copy";
    }
}
