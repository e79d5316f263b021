package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** Keeps the files of a draft as they are changed, and says where one is not kept and why. */
final class DraftDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient Meetings meetings;
    private final transient Texts texts;
    private final transient Runnable looked;
    private final transient Map<String, String> files;

    /** As they were opened, or kept here last. */
    private final transient Map<String, String> opened;

    private final Span saved = new Span();
    private transient Draft draft;
    private transient List<PackageFinding> findings;

    /** @param looked is called each time the draft was kept, or was not */
    DraftDesk(Drafts drafts, DraftMeetings meetings, Draft draft, Texts texts, Runnable looked) {
        this.drafts = drafts;
        this.meetings = new Meetings(meetings, texts);
        this.draft = draft;
        this.texts = texts;
        this.looked = looked;
        this.findings = drafts.check(draft.id());
        this.files = new HashMap<>(drafts.files(draft.id()));
        this.opened = new HashMap<>(files);
        addClassName("bs-workshop-notice");
        saved.addClassNames("bs-muted", "bs-s", "bs-saved");
        saved.getElement().setAttribute("role", "status");
        tellSaved();
    }

    /** When it was kept last, for the bar of tools. */
    Span saved() {
        return saved;
    }

    /** As they are on the desk, kept or not yet. */
    String file(String name) {
        return files.getOrDefault(name, "");
    }

    Map<String, String> files() {
        return Map.copyOf(files);
    }

    /** What speaks against the draft as it was kept last. */
    List<PackageFinding> findings() {
        return findings;
    }

    /** @param changed whole contents by name, empty for a file that is no more */
    void keep(Map<String, String> changed) {
        removeAll();
        files.putAll(changed);
        files.values().removeIf(String::isEmpty);
        try {
            var differing = unsaved();
            if (!differing.isEmpty()) {
                var kept = drafts.save(draft.id(), draft.revision(), differing);
                draft = kept.draft();
                findings = kept.findings();
                opened.putAll(differing);
                opened.values().removeIf(String::isEmpty);
            }
            tellSaved();
        } catch (Refused refused) {
            saved.setText(texts.get("ui.workshop.not-saved"));
            if (refused.refusal().key().equals("catalogue.draft-changed")) {
                add(meetings.note(draft, Map.copyOf(opened), unsaved()));
            } else {
                add(Note.problem(Words.of(refused), words(refused)));
            }
        }
        looked.run();
    }

    /** All of it: what was refused before would otherwise be forgotten with the next change of another file. */
    private Map<String, String> unsaved() {
        var unsaved = new HashMap<>(files);
        opened.keySet().stream().filter(name -> !files.containsKey(name)).forEach(name -> unsaved.put(name, ""));
        unsaved.entrySet().removeIf(file -> file.getValue().equals(opened.getOrDefault(file.getKey(), "")));
        return unsaved;
    }

    private String words(Refused refused) {
        return refused.findings().stream()
                .map(finding -> texts.get(finding.key(), finding.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    private void tellSaved() {
        saved.setText(texts.get("ui.workshop.saved-at", Dates.time(draft.changedAt(), texts.locale())));
    }
}
