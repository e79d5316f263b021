package org.brueckenschlag.ui.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.VersionChanges;
import org.brueckenschlag.ui.bpmn.BpmnPair;
import org.brueckenschlag.ui.bpmn.BpmnPair.Change;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.bpmn.BpmnViewer.Sign;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.Standing;

/** Two versions of a diagram beside each other, with what differs numbered in each; of a new process the only one. */
final class PicturesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final BpmnPair pair;
    private final transient List<VersionChange> changes;
    private final transient Texts texts;

    PicturesCard(Optional<Drawing> before, Drawing after, List<VersionChange> changes, Texts texts) {
        super("bild", texts.get("ui.workshop.in-picture"));
        this.changes = changes;
        this.texts = texts;
        var old = before.map(drawing -> picture(drawing, "ui.workshop.picture-before"));
        var young = picture(after, "ui.workshop.picture-after");
        this.pair = old.map(viewer ->
                        new BpmnPair(texts.get("ui.workshop.before"), viewer, texts.get("ui.workshop.after"), young))
                .orElseGet(() -> new BpmnPair(young));
        var drawn = drawn();
        pair.compare(drawn, told(), texts);
        if (!drawn.isEmpty()) {
            var first = drawn.getFirst();
            old.filter(viewer -> first.kind() == Sign.Kind.REMOVED)
                    .orElse(young)
                    .showNow(first.elements().getFirst());
        }
        add(pair);
    }

    /** Leads to the change with that number, counted from 1 through all of them. */
    void show(int number) {
        pair.show(number);
    }

    void onPicked(IntConsumer listener) {
        pair.onPicked(listener);
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

    private List<String> told() {
        return changes.stream()
                .map(VersionChange::element)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Those that people meet at a step: it is another one itself, or its form or table is. */
    private List<Change> drawn() {
        var words = new VersionChanges(texts);
        var drawn = new ArrayList<Change>();
        for (int number = 1; number <= changes.size(); number++) {
            var change = changes.get(number - 1);
            if (!change.steps().isEmpty()) {
                drawn.add(new Change(
                        number,
                        change.steps(),
                        kind(change),
                        texts.get("ui.workshop.changes.one", number, changes.size(), words.inOneLine(change))));
            }
        }
        return drawn;
    }

    /** A step stays that has a question less. */
    private static Sign.Kind kind(VersionChange change) {
        return change.element() == null
                ? Sign.Kind.CHANGED
                : Sign.Kind.valueOf(change.manner().name());
    }

    /** @param words of its package, in the reader's language */
    record Drawing(String bpmn, Labels words) {}
}
