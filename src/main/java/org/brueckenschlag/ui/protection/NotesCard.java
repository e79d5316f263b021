package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.catalogue.NoteField;
import org.brueckenschlag.catalogue.NoteFields;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** The Kurznotizen of the deployed forms: which may be written, and for Datenschutz the decision. */
final class NotesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient NoteFields notes;
    private final Div list = new Div();

    NotesCard(NoteFields notes) {
        super("kurznotizen", Words.of("ui.protection.notes"));
        this.notes = notes;
        var about = new Paragraph(Words.of("ui.protection.notes.about"));
        about.addClassName("bs-muted");
        add(about, list);
        show();
    }

    private void show() {
        list.removeAll();
        var fields = notes.ofAgency(Words.locale());
        if (fields.isEmpty()) {
            list.add(new Paragraph(Words.of("ui.protection.notes.none")));
            return;
        }
        var heads = new ArrayList<>(List.of(
                Words.of("ui.protection.notes.where"),
                Words.of("protection.head.key"),
                Words.of("ui.protection.notes.state")));
        if (notes.mayDecide()) {
            heads.add(Words.of("ui.protection.notes.decision"));
        }
        var table = Tables.stacking(Tables.of(heads));
        fields.forEach(field -> {
            var cells = new ArrayList<Component>(List.of(
                    new Span(field.processName() + ": " + field.form() + "." + field.field()),
                    new Span(Words.of(
                            field.released() ? "ui.protection.notes.released" : "ui.protection.notes.withheld"))));
            if (notes.mayDecide()) {
                cells.add(decision(field));
            }
            Tables.row(table, field.label(), cells.toArray(Component[]::new));
        });
        list.add(Tables.scroller(table, Words.of("ui.protection.notes")));
    }

    private Component decision(NoteField field) {
        var released = field.released();
        var button = new Button(
                Words.of(released ? "ui.protection.notes.take-back" : "ui.protection.notes.release"),
                click -> decide(field));
        button.setAriaLabel(Words.of(
                released ? "ui.protection.notes.take-back-of" : "ui.protection.notes.release-of", field.label()));
        return button;
    }

    private void decide(NoteField field) {
        try {
            if (field.released()) {
                notes.takeBack(field.process(), field.form(), field.field());
            } else {
                notes.release(field.process(), field.form(), field.field());
            }
            Toasts.done(Words.of(
                    field.released() ? "ui.protection.notes.undone" : "ui.protection.notes.done", field.label()));
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
        show();
    }
}
