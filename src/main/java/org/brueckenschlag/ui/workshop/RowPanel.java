package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Room;

/** What the chosen row asks and what it gives, each cell with what can be chosen for it. */
final class RowPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 200;

    private final transient TableWords words;
    private final transient OfferedAnswers answers;
    private final transient Texts texts;
    private final transient Consumer<Row> changed;
    private final Div notes = new Div();
    private transient Row row = new Row("", "", List.of(), List.of());

    RowPanel(TableWords words, OfferedAnswers answers, Texts texts, Consumer<Row> changed) {
        this.words = words;
        this.answers = answers;
        this.texts = texts;
        this.changed = changed;
        addClassName("bs-element-panel");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.panel"));
    }

    void show(DraftTable table, String chosen) {
        removeAll();
        var found = table.row(chosen);
        if (found.isEmpty()) {
            add(new Paragraph(
                    texts.get(table.rows().isEmpty() ? "ui.workshop.table.empty" : "ui.workshop.table.none-chosen")));
            return;
        }
        row = found.get();
        add(new H2(texts.get("catalogue.compared.row", table.rows().indexOf(row) + 1)), notes);
        add(new H3(texts.get("ui.workshop.table.when")));
        for (var at = 0; at < table.inputs().size(); at++) {
            var column = at;
            add(new CellField(
                    table.inputs().get(at),
                    row.when().get(at),
                    true,
                    answers,
                    words,
                    texts,
                    feel -> tell(row.asking(column, feel))));
        }
        add(new H3(texts.get("ui.workshop.table.then")));
        for (var at = 0; at < table.outputs().size(); at++) {
            var column = at;
            add(new CellField(
                    table.outputs().get(at),
                    row.then().get(at),
                    false,
                    answers,
                    words,
                    texts,
                    feel -> tell(row.giving(column, feel))));
        }
        add(note());
    }

    /** @param sentences what speaks against the row; none clears it */
    void tell(List<String> sentences) {
        notes.removeAll();
        sentences.forEach(sentence -> notes.add(Note.attention(texts.get("ui.workshop.findings"), sentence)));
    }

    private TextField note() {
        var note = new TextField(texts.get("ui.workshop.table.note"));
        note.setHelperText(texts.get("ui.workshop.table.note.help"));
        note.setValue(row.note());
        Room.in(note, LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> tell(row.noting(change.getValue().strip())));
        return note;
    }

    private void tell(Row next) {
        row = next;
        changed.accept(next);
    }
}
