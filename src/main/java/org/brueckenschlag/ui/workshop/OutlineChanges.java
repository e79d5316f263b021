package org.brueckenschlag.ui.workshop;

import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.workshop.Outline.Line;

/** What the text view changes in a drawing, each asked for in a dialog. */
final class OutlineChanges {

    private final BpmnEditor editor;
    private final AskedQuestions questions;
    private final Texts texts;

    OutlineChanges(BpmnEditor editor, AskedQuestions questions, Texts texts) {
        this.editor = editor;
        this.questions = questions;
        this.texts = texts;
    }

    /** @param done hears what is chosen now, and in words what has happened */
    void insert(Line behind, Outline outline, Done done) {
        new InsertDialog(
                        behind,
                        named(outline, behind),
                        texts,
                        (kind, name) -> editor.insert(
                                behind.id(),
                                kind,
                                name,
                                added -> done.done(
                                        added,
                                        texts.get("ui.workshop.outline.inserted", name, named(outline, behind)))))
                .open();
    }

    void newWay(Line from, Outline outline, Done done) {
        new WayDialog(
                        WayDialog.Begun.newOne(from),
                        outline,
                        questions,
                        texts,
                        way -> editor.lead(
                                from.id(), way, added -> done.done(added, texts.get("ui.workshop.outline.led"))))
                .open();
    }

    void changeWay(Line way, Outline outline, Done done) {
        var source = outline.find(way.source());
        if (source.isPresent()) {
            new WayDialog(
                            WayDialog.Begun.of(way, source.get()),
                            outline,
                            questions,
                            texts,
                            led -> editor.lead(
                                    way.id(), led, changed -> done.done(changed, texts.get("ui.workshop.outline.led"))))
                    .removable(() -> editor.removeAtOnce(way.id()))
                    .open();
        }
    }

    private String named(Outline outline, Line line) {
        return outline.name(line.id()).map(name -> name.quoted(texts)).orElse("");
    }

    @FunctionalInterface
    interface Done {
        void done(String place, String words);
    }
}
