package org.brueckenschlag.ui.workshop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;

/** Short notes that a draft brings, and that nobody is asked for until Datenschutz has released them. */
final class WaitingNotes {

    private final FormsOfAgency offered;
    private final Draft draft;

    WaitingNotes(FormsOfAgency offered, Draft draft) {
        this.offered = offered;
        this.draft = draft;
    }

    List<FormQuestion> in(DraftForm form) {
        return offered.waiting(draft.process(), form, draft.agency());
    }

    /**
     * Those that were not there before, as they are asked.
     *
     * @param begun its files when it was begun
     */
    List<String> brought(Map<String, String> begun, Map<String, String> now) {
        return now.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".form"))
                .flatMap(file -> {
                    var before = waiting(begun.getOrDefault(file.getKey(), ""))
                            .map(FormQuestion::id)
                            .collect(Collectors.toSet());
                    return waiting(file.getValue()).filter(note -> !before.contains(note.id()));
                })
                .map(FormQuestion::label)
                .sorted()
                .toList();
    }

    private Stream<FormQuestion> waiting(String form) {
        try {
            return in(DraftForm.of(form)).stream();
        } catch (Refused unreadable) {
            return Stream.empty();
        }
    }

    /** In one line. */
    static String quoted(List<String> labels, Texts texts) {
        return labels.stream()
                .map(label -> texts.get("ui.workshop.quoted", label))
                .collect(Collectors.joining(", "));
    }
}
