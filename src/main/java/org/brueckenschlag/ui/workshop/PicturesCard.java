package org.brueckenschlag.ui.workshop;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.bpmn.BpmnPair;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.Standing;

/** Two versions of a diagram beside each other, with what differs marked in each. */
final class PicturesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient List<VersionChange> changes;
    private final transient Texts texts;

    /** @param called what the older one is called */
    PicturesCard(Drawing before, String called, Drawing after, List<VersionChange> changes, Texts texts) {
        super("bild", texts.get("ui.workshop.in-picture"));
        this.changes = changes;
        this.texts = texts;
        var old = picture(before, "ui.workshop.picture-before");
        var gone = marks(Manner.REMOVED);
        old.tag(gone);
        var young = picture(after, "ui.workshop.picture-after");
        var come = marks(Manner.ADDED, Manner.CHANGED);
        young.tag(come);
        if (!come.isEmpty()) {
            young.showNow(come.firstEntry().getKey());
        } else if (!gone.isEmpty()) {
            old.showNow(gone.firstEntry().getKey());
        }
        add(new BpmnPair(called, old, texts.get("ui.workshop.after"), young));
    }

    /** Where a translation has stayed, both keep their German name: else nobody would see that it is another one. */
    private BpmnViewer picture(Drawing drawing, String title) {
        var words = new HashMap<>(Standing.translated(drawing.bpmn(), drawing.words()));
        changes.stream()
                .filter(change -> change.differences().stream()
                        .anyMatch(difference -> difference.aspect() == Aspect.NAME_IN_GERMAN))
                .forEach(change -> words.remove(change.element()));
        var picture = new BpmnViewer(texts);
        picture.show(drawing.bpmn(), texts.get(title), words);
        return picture;
    }

    /** In the order of the story. */
    private SequencedMap<String, String> marks(Manner... manners) {
        return changes.stream()
                .filter(change -> change.element() != null && List.of(manners).contains(change.manner()))
                .collect(Collectors.toMap(
                        VersionChange::element,
                        change -> texts.get(
                                "ui.workshop.mark." + change.manner().name().toLowerCase(Locale.ROOT)),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** @param words of its package, in the reader's language */
    record Drawing(String bpmn, Labels words) {}
}
