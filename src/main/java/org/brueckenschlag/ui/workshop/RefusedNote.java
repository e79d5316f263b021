package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** Why something was refused, and at which elements or files. */
final class RefusedNote {

    private RefusedNote() {}

    static Note of(Refused refused, Texts texts) {
        var note = Note.problem(Words.of(refused), "");
        if (!refused.findings().isEmpty()) {
            note.with(new UnorderedList(refused.findings().stream()
                    .map(finding -> new ListItem(told(finding, texts)))
                    .toArray(ListItem[]::new)));
        }
        return note;
    }

    /** What is about all of it stands at nothing. */
    private static String told(Finding finding, Texts texts) {
        return (finding.field().isEmpty() ? "" : finding.field() + ": ") + texts.get(finding);
    }
}
