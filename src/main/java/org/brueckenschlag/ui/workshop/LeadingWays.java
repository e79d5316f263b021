package org.brueckenschlag.ui.workshop;

import java.util.function.Supplier;

/** What the panel does with the ways of what is chosen: in the dialogs that the text view has, too. */
final class LeadingWays {

    private final BpmnEditor editor;
    private final OutlineChanges changes;
    private final Supplier<Outline> drawn;

    /** @param drawn as it was told last */
    LeadingWays(BpmnEditor editor, OutlineChanges changes, Supplier<Outline> drawn) {
        this.editor = editor;
        this.changes = changes;
        this.drawn = drawn;
    }

    /** Where it leads, and when it is gone. */
    void change(String way) {
        editor.afterwards(() -> drawn.get()
                .find(way)
                .ifPresent(line -> changes.changeWay(line, drawn.get(), (place, words) -> editor.choose(place))));
    }

    /** Out of a step that is there, also one that was drawn this moment; it stays chosen. */
    void add(String from) {
        editor.afterwards(() -> drawn.get()
                .find(from)
                .ifPresent(line -> changes.newWay(line, drawn.get(), (place, words) -> editor.choose(from))));
    }

    /** Whether it is the one that is gone where no condition holds. */
    void otherwise(String way, boolean isOtherwise) {
        editor.afterwards(() -> drawn.get()
                .find(way)
                .ifPresent(line -> editor.lead(
                        way,
                        new LedWay(
                                line.target(), "", "", line.name(), isOtherwise ? "" : line.condition(), isOtherwise),
                        place -> {})));
    }
}
