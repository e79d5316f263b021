package org.brueckenschlag.forms;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.forms.FieldAnswer.Checked;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.shared.Finding;

/** What in a note gives a person away. */
@FunctionalInterface
interface NoteGuard {

    /** @param path of the note, e.g. {@code parteigruppen[1].bemerkung} */
    List<Finding> findings(String path, String note);

    default List<Finding> findings(Field field, String path, Checked checked) {
        return field instanceof ShortNote && checked.value() instanceof String note ? findings(path, note) : List.of();
    }

    /** While somebody writes: nothing is told. */
    static NoteGuard soFar(FreeTexts texts, Map<String, OverrideReason> reasons) {
        return (path, note) -> texts.findingsSoFar(path, written(path, note, reasons));
    }

    static NoteGuard ofDraft(FreeTexts texts, Map<String, OverrideReason> reasons) {
        return (path, note) -> texts.findingsInDraft(TextDoor.NOTE, path, written(path, note, reasons));
    }

    static NoteGuard ofAnswers(FreeTexts texts, Map<String, OverrideReason> reasons) {
        return (path, note) -> texts.findings(TextDoor.NOTE, path, written(path, note, reasons));
    }

    private static WrittenText written(String path, String note, Map<String, OverrideReason> reasons) {
        var reason = reasons.get(path);
        return reason == null ? WrittenText.of(note) : WrittenText.of(note).because(reason);
    }
}
