package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.CellTest;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
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

    /** So many questions of a table are looked through at a glance. */
    static final int FEW = 16;

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
        asked(table.inputs());
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

    /** Of many questions only those that the row looks at; the others are a choice away. */
    private void asked(List<Column> inputs) {
        var others = new ArrayList<Integer>();
        for (var at = 0; at < inputs.size(); at++) {
            if (inputs.size() <= FEW || !(CellTest.of(row.when().get(at)) instanceof CellTest.Any)) {
                add(asked(inputs, at));
            } else {
                others.add(at);
            }
        }
        if (!others.isEmpty()) {
            add(more(inputs, others));
        }
    }

    private CellField asked(List<Column> inputs, int column) {
        return new CellField(
                inputs.get(column),
                row.when().get(column),
                true,
                answers,
                words,
                texts,
                feel -> tell(row.asking(column, feel)));
    }

    private ComboBox<Integer> more(List<Column> inputs, List<Integer> others) {
        var more = new ComboBox<Integer>(texts.get("ui.workshop.table.look-at", others.size()));
        more.setHelperText(texts.get("ui.workshop.table.look-at.help"));
        more.setItems(others);
        more.setItemLabelGenerator(at -> words.column(inputs.get(at)));
        more.setWidthFull();
        SoleMatch.takenByEnter(more);
        more.addValueChangeListener(change -> {
            var at = change.getValue();
            if (at != null) {
                others.remove(at);
                var field = asked(inputs, at);
                addComponentAtIndex(indexOf(more), field);
                remove(more);
                if (!others.isEmpty()) {
                    addComponentAtIndex(indexOf(field) + 1, more(inputs, others));
                }
                field.focus();
            }
        });
        return more;
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
