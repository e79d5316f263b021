package org.brueckenschlag.ui.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.bpmn.BpmnPair;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.matters.Card;

/** Two versions of a diagram beside each other, with what differs marked in each. */
final class PicturesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient List<VersionChange> changes;
    private final transient Texts texts;

    /** @param called what the older one is called */
    PicturesCard(String before, String called, String after, List<VersionChange> changes, Texts texts) {
        super("bild", texts.get("ui.workshop.in-picture"));
        this.changes = changes;
        this.texts = texts;
        var old = new BpmnViewer(texts);
        old.show(before, texts.get("ui.workshop.picture-before"), Map.of());
        old.tag(marks(Manner.REMOVED));
        var young = new BpmnViewer(texts);
        young.show(after, texts.get("ui.workshop.picture-after"), Map.of());
        young.tag(marks(Manner.ADDED, Manner.CHANGED));
        add(new BpmnPair(called, old, texts.get("ui.workshop.after"), young));
    }

    private Map<String, String> marks(Manner... manners) {
        return changes.stream()
                .filter(change -> change.element() != null && List.of(manners).contains(change.manner()))
                .collect(Collectors.toMap(
                        VersionChange::element,
                        change -> texts.get(
                                "ui.workshop.mark." + change.manner().name().toLowerCase(Locale.ROOT)),
                        (one, other) -> one));
    }
}
