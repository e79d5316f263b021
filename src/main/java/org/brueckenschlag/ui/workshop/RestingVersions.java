package org.brueckenschlag.ui.workshop;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.AlteredVersions.Altered;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.AlteredNote;
import org.brueckenschlag.ui.components.Note;

/** Versions whose stored files somebody has altered, each with the way back to what was released. */
final class RestingVersions {

    private final AlteredVersions altered;
    private final ProcessCatalogue catalogue;
    private final Texts texts;
    private final Runnable restored;

    /** @param restored what there is to show anew afterwards */
    RestingVersions(AlteredVersions altered, ProcessCatalogue catalogue, Texts texts, Runnable restored) {
        this.altered = altered;
        this.catalogue = catalogue;
        this.texts = texts;
        this.restored = restored;
    }

    /**
     * Those that new matters would begin with, which are in no list while they rest, and earlier ones.
     *
     * @param running versions that matters run on
     */
    List<Note> notes(Collection<ProcessVersionId> running) {
        var notes = new ArrayList<Note>();
        var inUse = altered.inUse().stream().map(Altered::version).collect(toSet());
        inUse.forEach(version ->
                notes.add(note(version, texts.get("ui.workshop.altered", name(version)), "ui.workshop.altered.help")));
        running.stream()
                .filter(version -> !inUse.contains(version) && catalogue.isAltered(version))
                .forEach(version -> notes.add(note(
                        version,
                        texts.get(
                                "ui.workshop.altered-earlier",
                                name(version),
                                catalogue.model(version).called(texts)),
                        "ui.workshop.altered-earlier.help")));
        return notes;
    }

    private Note note(ProcessVersionId version, String head, String help) {
        return Note.problem(head, texts.get(help)).withActions(AlteredNote.restore(version, altered, restored));
    }

    private String name(ProcessVersionId version) {
        return catalogue.labels(version, texts.locale()).process();
    }
}
