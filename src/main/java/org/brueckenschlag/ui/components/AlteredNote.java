package org.brueckenschlag.ui.components;

import java.util.Optional;
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

    private static String whatIsShown(ProcessVersionId version, ProcessCatalogue catalogue) {
        return catalogue.model(version).elements().isEmpty() ? "ui.altered.no-copy" : "ui.altered.copy";
    }
}
