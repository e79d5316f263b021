package org.brueckenschlag.ui.forms;

import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/** Where findings belong on the page: at which field, under which name, and how to get there. */
final class FindingPlaces {

    private static final Set<String> STILL_OPEN =
            Set.of("forms.required", "forms.required-some", "forms.must-be-ticked", "forms.too-few-rows");

    private static final String POINTED_AT = "pointed-at";

    private final FormFields fields;
    private final FormSteps steps;

    FindingPlaces(FormFields fields, FormSteps steps) {
        this.fields = fields;
        this.steps = steps;
    }

    static boolean isStillOpen(Finding finding) {
        return STILL_OPEN.contains(finding.key());
    }

    /** Shows a sentence where it belongs; answers how to get there, null where the form has no such field. */
    @Nullable
    Runnable show(Finding finding, String sentence) {
        var path = finding.field();
        var rows = fields.rowLists().get(path);
        if (rows != null) {
            rows.say(sentence);
            return () -> leadTo(rows.rows().id(), rows::focusList);
        }
        var editor = editorAt(path);
        if (editor.isEmpty()) {
            return null;
        }
        editor.get().say(sentence, isStillOpen(finding));
        return () -> leadTo(componentIdAt(path), editor.get()::focus);
    }

    /** Marks the field of that key and shows its step, and takes the mark from all others. */
    void pointAt(String key) {
        fields.editors().values().forEach(editor -> editor.component().removeClassName(POINTED_AT));
        editorAt(key).ifPresent(editor -> {
            editor.component().addClassName(POINTED_AT);
            openStep(componentIdAt(key));
        });
    }

    private Optional<FieldEditor> editorAt(String path) {
        var own = fields.editors().get(path);
        return own != null
                ? Optional.of(own)
                : fields.rowLists().values().stream()
                        .flatMap(rows -> rows.editor(path).stream())
                        .findFirst();
    }

    private void leadTo(String componentId, Runnable focus) {
        openStep(componentId);
        focus.run();
    }

    private void openStep(String componentId) {
        var step = fields.stepOf(componentId);
        if (step != null) {
            steps.open(step);
        }
    }

    private String componentIdAt(String path) {
        var list = path.indexOf('[');
        var key = list < 0 ? path : path.substring(0, list);
        return fields.form()
                .field(key)
                .map(Field::id)
                .or(() -> fields.form().rowLists().stream()
                        .filter(rows -> rows.key().equals(key))
                        .map(Rows::id)
                        .findFirst())
                .orElse("");
    }

    /** The field's label; in a list with the name of its row before it. */
    String labelOf(String path) {
        var list = path.indexOf('[');
        if (list < 0) {
            return fields.form()
                    .field(path)
                    .map(Field::label)
                    .or(() -> fields.form().rowLists().stream()
                            .filter(rows -> rows.key().equals(path))
                            .map(Rows::label)
                            .findFirst())
                    .orElse("");
        }
        var rows = fields.rowLists().get(path.substring(0, list));
        if (rows == null) {
            return "";
        }
        var key = path.substring(path.lastIndexOf('.') + 1);
        var label = rows.rows().fields().stream()
                .filter(field -> field.key().equals(key))
                .map(Field::label)
                .findFirst()
                .orElse(rows.rows().label());
        return rows.rowName(path).map(name -> name + ", " + label).orElse(label);
    }
}
