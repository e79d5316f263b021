package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.FieldSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/** One row of a list: a group or an entry with its fields. */
final class RowCard extends FieldSet {

    private static final long serialVersionUID = 1L;

    private final transient Rows rows;
    private final transient Texts texts;
    private final transient Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private final @Nullable String knownAlias;
    private final transient Map<String, Object> shown = new HashMap<>();
    private final Button remove = new Button();

    /** @param known the row as earlier steps know it; empty for a new one */
    RowCard(Rows rows, Map<?, ?> known, FieldEditors makers, Texts texts) {
        this.rows = rows;
        this.texts = texts;
        this.knownAlias = rows.ofPartyGroups() && known.get(Rows.ALIAS) instanceof String alias ? alias : null;
        addClassName("bs-row");
        var layout = makers.layout();
        for (var field : rows.fields()) {
            if (rows.ofPartyGroups() && field.key().equals(Rows.ALIAS)) {
                continue;
            }
            if (field.readOnly()) {
                layout.append(field.id(), new KnownValue(field, known.get(field.key()), texts));
                if (rows.follows() && known.get(field.key()) != null) {
                    shown.put(field.key(), known.get(field.key()));
                }
                continue;
            }
            var editor = makers.editor(field);
            editors.put(field.key(), editor);
            if (field instanceof Tick) {
                layout.appendTick(field.id(), editor.component());
            } else {
                layout.append(field.id(), editor.component());
            }
        }
        remove.setIcon(Icons.X.icon());
        remove.setText(texts.get("ui.forms.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClassName("bs-row-remove");
        add(layout, remove);
    }

    boolean isKnown() {
        return knownAlias != null;
    }

    @Nullable
    String knownAlias() {
        return knownAlias;
    }

    Map<String, Object> answers() {
        var answers = new HashMap<>(shown);
        editors.forEach((key, editor) -> {
            var answer = editor.answer();
            if (answer != null) {
                answers.put(key, answer);
            }
        });
        if (knownAlias != null) {
            answers.put(Rows.ALIAS, knownAlias);
        }
        return answers;
    }

    Map<String, OverrideReason> reasons() {
        var reasons = new HashMap<String, OverrideReason>();
        editors.forEach((key, editor) -> editor.reason().ifPresent(reason -> reasons.put(key, reason)));
        return reasons;
    }

    /** @param start of the paths of this row */
    void showReasons(String start, Map<String, OverrideReason> reasons) {
        editors.forEach((key, editor) -> {
            var reason = reasons.get(start + key);
            if (reason != null) {
                editor.showReason(reason);
            }
        });
    }

    void show(Map<?, ?> answers) {
        editors.forEach((key, editor) -> editor.show(answers.get(key)));
    }

    @Nullable
    FieldEditor editor(String key) {
        return editors.get(key);
    }

    /** Names the card by its place, since rows before it may come and go. */
    void name(int number, @Nullable String alias, boolean removable) {
        var name = alias == null ? texts.get("ui.forms.entry", number) : texts.get("ui.forms.group", alias);
        setLegendText(name);
        remove.setVisible(removable);
        remove.setAriaLabel(texts.get("ui.forms.remove-named", name));
    }

    void hide(int row, Set<String> hidden) {
        editors.forEach(
                (key, editor) -> editor.component().setVisible(!hidden.contains(rows.key() + "[" + row + "]." + key)));
    }

    void whenChanged(Runnable changed) {
        editors.values().forEach(editor -> editor.whenChanged(changed));
    }

    void whenRemoved(Runnable removed) {
        remove.addClickListener(click -> removed.run());
    }

    void focusFirst() {
        editors.values().stream().findFirst().ifPresent(FieldEditor::focus);
    }

    void silence() {
        editors.values().forEach(editor -> editor.say(null, false));
    }
}
