package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** Which table decides at a step. */
final class TableFields {

    private final BpmnEditor editor;
    private final Supplier<PackageParts> parts;
    private final PartEditors editors;
    private final Texts texts;

    /** @param parts of the package as they are */
    TableFields(BpmnEditor editor, Supplier<PackageParts> parts, PartEditors editors, Texts texts) {
        this.editor = editor;
        this.parts = parts;
        this.editors = editors;
        this.texts = texts;
    }

    Component of(ChosenElement element) {
        var known = new ArrayList<>(parts.get().tables().keySet());
        if (!element.decision().isEmpty() && !known.contains(element.decision())) {
            known.add(element.decision());
        }
        var select = new Select<String>();
        select.setLabel(texts.get("ui.workshop.decides"));
        select.setItems(known);
        select.setItemLabelGenerator(this::called);
        select.setPlaceholder(texts.get("ui.workshop.decides.none"));
        if (!element.decision().isEmpty()) {
            select.setValue(element.decision());
        }
        var open = new Button(texts.get("ui.workshop.table.change"), Icons.FILE_PEN_LINE.icon());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setVisible(isHere(select));
        open.addClickListener(click -> {
            var table = parts.get().tables().get(select.getValue());
            if (table != null) {
                editors.toTable(table);
            }
        });
        select.addValueChangeListener(change -> {
            editor.change(element.id(), "decision", change.getValue());
            open.setVisible(isHere(select));
        });
        var field = new Div(select, open, begin(element));
        field.addClassName("bs-form-field");
        return field;
    }

    private Button begin(ChosenElement element) {
        var button = new Button(texts.get("ui.workshop.table.begin"), Icons.PLUS.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> editors.beginTable(element));
        return button;
    }

    private boolean isHere(Select<String> select) {
        return !select.isEmpty() && parts.get().tables().containsKey(select.getValue());
    }

    private String called(String decision) {
        var name = parts.get().names().getOrDefault(decision, FormTitles.readable(decision));
        return parts.get().tables().containsKey(decision) ? name : texts.get("ui.workshop.decides.elsewhere", name);
    }
}
