package org.brueckenschlag.ui;

import java.util.Optional;
import org.brueckenschlag.audit.LogHealth;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** Says on each page when the history is not sealed as it should be; nothing where all is well. */
final class SealingNote {

    private SealingNote() {}

    static Optional<Note> of(LogHealth.State state) {
        return switch (state) {
            case SOUND -> Optional.empty();
            case BEHIND ->
                Optional.of(Note.attention(Words.of("ui.sealing.behind"), Words.of("ui.sealing.behind-help")));
            case RESTORED ->
                Optional.of(Note.attention(Words.of("ui.sealing.restored"), Words.of("ui.sealing.restored-help")));
            case ALTERED ->
                Optional.of(Note.problem(Words.of("ui.sealing.altered"), Words.of("ui.sealing.altered-help")));
        };
    }
}
