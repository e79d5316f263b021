package org.brueckenschlag.ui.workshop;

import java.util.stream.Collectors;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** Why something was refused, and at which elements or files. */
final class RefusedNote {

    private RefusedNote() {}

    static Note of(Refused refused, Texts texts) {
        return Note.problem(
                Words.of(refused),
                refused.findings().stream()
                        .map(finding -> finding.field() + ": " + texts.get(finding))
                        .collect(Collectors.joining(" ")));
    }
}
