package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Divider;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Note;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one form on the page, made from its schema: each in its step, by key and by the id of its component.
 */
final class FormFields {

    private final FormSchema form;
    private final Map<String, Object> known;
    private final Texts texts;
    private final FieldEditors makers;
    private final FormSteps steps;
    private final Div body;
    private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<String, RowsEditor> rowLists = new LinkedHashMap<>();
    private final Map<String, Component> byId = new HashMap<>();
    private final Map<String, FormStep> stepOf = new HashMap<>();

    /** @param body where the steps are put */
    FormFields(
            FormSchema form, Map<String, Object> known, FormSteps steps, Div body, FreeTexts freeTexts, Texts texts) {
        this.form = form;
        this.known = known;
        this.steps = steps;
        this.body = body;
        this.texts = texts;
        this.makers = new FieldEditors(freeTexts, form.seats(), texts);
        build();
    }

    FormSchema form() {
        return form;
    }

    Map<String, FieldEditor> editors() {
        return editors;
    }

    Map<String, RowsEditor> rowLists() {
        return rowLists;
    }

    @Nullable
    FormStep stepOf(String componentId) {
        return stepOf.get(componentId);
    }

    /** What stands in the fields, unchecked; empty fields are left out. */
    Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        editors.forEach((key, editor) -> {
            var answer = editor.answer();
            if (answer != null) {
                answers.put(key, answer);
            }
        });
        rowLists.forEach((key, rows) -> answers.put(key, rows.answers()));
        return answers;
    }

    /** Why notes may stay that the guard warns of, by their path. */
    Map<String, OverrideReason> reasons() {
        var reasons = new HashMap<String, OverrideReason>();
        editors.forEach((key, editor) -> editor.reason().ifPresent(reason -> reasons.put(key, reason)));
        rowLists.values().forEach(rows -> reasons.putAll(rows.reasons()));
        return reasons;
    }

    /** By path; after the notes themselves are shown. */
    void showReasons(Map<String, OverrideReason> reasons) {
        reasons.forEach((path, reason) -> {
            var editor = editors.get(path);
            if (editor != null) {
                editor.showReason(reason);
            }
        });
        rowLists.values().forEach(rows -> rows.showReasons(reasons));
    }

    void show(Map<String, Object> answers) {
        editors.forEach((key, editor) -> editor.show(answers.get(key)));
        rowLists.forEach((key, rows) -> rows.show(answers.get(key)));
    }

    /** @param hidden ids of the components that are not shown under the present answers */
    void hide(Set<String> hidden) {
        byId.forEach((id, component) -> {
            if (component instanceof FormStep step) {
                step.hide(hidden.contains(id));
            } else {
                component.setVisible(!hidden.contains(id));
            }
        });
        rowLists.values().forEach(rows -> rows.hide(hidden));
    }

    void silence() {
        editors.values().forEach(editor -> editor.say(null, false));
        rowLists.values().forEach(RowsEditor::silence);
    }

    /** @param changed runs after each change by a person */
    void whenChanged(Runnable changed) {
        editors.values()
                .forEach(editor -> editor.whenChanged(() -> {
                    editor.say(null, false);
                    changed.run();
                }));
        rowLists.values().forEach(rows -> rows.whenChanged(changed));
    }

    boolean askForSomething() {
        return form.fields().stream().anyMatch(Field::required)
                || form.rowLists().stream()
                        .flatMap(rows -> rows.fields().stream())
                        .anyMatch(Field::required);
    }

    private void build() {
        var unnamed = texts.get("ui.forms.unnamed-step");
        FormStep loose = null;
        for (var component : form.components()) {
            if (component instanceof Section section) {
                loose = null;
                var step = new FormStep(section, makers.layout(), unnamed);
                addStep(step);
                byId.put(section.id(), step);
                section.components().forEach(inner -> place(inner, step));
            } else {
                if (loose == null) {
                    loose = new FormStep(null, makers.layout(), unnamed);
                    addStep(loose);
                }
                place(component, loose);
            }
        }
        if (steps.isEmpty()) {
            addStep(new FormStep(null, makers.layout(), unnamed));
        }
    }

    /** Defaults of the form; where groups are known already, no empty rows are added to them. */
    Map<String, Object> atFirst() {
        var answers = new HashMap<>(form.initial());
        form.rowLists().stream().filter(rows -> !knownRows(rows).isEmpty()).forEach(rows -> answers.remove(rows.key()));
        return answers;
    }

    private void addStep(FormStep step) {
        steps.add(step);
        body.add(step);
    }

    private void place(FormComponent component, FormStep step) {
        stepOf.put(component.id(), step);
        switch (component) {
            case Section section -> {
                var heading = new Paragraph(section.label());
                heading.addClassNames("bs-subsection", "bs-wide");
                step.fields().append(section.id(), heading);
                byId.put(section.id(), heading);
                section.components().forEach(inner -> place(inner, step));
            }
            case Note note -> {
                var words = new Paragraph(note.text());
                words.addClassNames("bs-form-note", "bs-wide");
                append(note.id(), words, step);
            }
            case Divider divider -> {
                var line = new Hr();
                line.addClassName("bs-wide");
                append(divider.id(), line, step);
            }
            case Rows rows when rows.readOnly() -> append(rows.id(), new KnownRows(rows, knownRows(rows), texts), step);
            case Rows rows -> {
                var editor = new RowsEditor(rows, knownRows(rows), makers, texts);
                rowLists.put(rows.key(), editor);
                append(rows.id(), editor, step);
            }
            case Field field
            when field.readOnly() -> append(field.id(), new KnownValue(field, known.get(field.key()), texts), step);
            case Field field -> {
                var editor = makers.editor(field);
                editors.put(field.key(), editor);
                byId.put(field.id(), editor.component());
                if (field instanceof Tick) {
                    step.fields().appendTick(field.id(), editor.component());
                } else {
                    step.fields().append(field.id(), editor.component());
                }
            }
        }
    }

    private void append(String id, Component component, FormStep step) {
        byId.put(id, component);
        step.fields().append(id, component);
    }

    private List<Map<?, ?>> knownRows(Rows rows) {
        var list = new ArrayList<Map<?, ?>>();
        if (known.get(rows.key()) instanceof List<?> given) {
            given.forEach(row -> {
                if (row instanceof Map<?, ?> map) {
                    list.add(map);
                }
            });
        }
        return list;
    }
}
