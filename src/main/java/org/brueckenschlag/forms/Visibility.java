package org.brueckenschlag.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is hidden. An answer in a hidden field does not count, so hiding one field may hide or show others: the
 * conditions are asked again until nothing changes.
 */
final class Visibility {

    private static final int ROUNDS = 20;

    private final Conditions conditions;
    private final FormSchema form;
    private final Map<String, Object> answers;
    private final Map<String, Object> known;

    Visibility(Conditions conditions, FormSchema form, Map<String, Object> answers, Map<String, Object> known) {
        this.conditions = conditions;
        this.form = form;
        this.answers = answers;
        this.known = known;
    }

    Set<String> hidden() {
        Set<String> hidden = Set.of();
        // Two conditions may contradict each other for ever ("hide a where b is shown" and the reverse); the last
        // round then counts, the same for view and server.
        for (int round = 0; round < ROUNDS; round++) {
            var next = new HashSet<String>();
            collect(form.components(), values(hidden), false, next);
            if (next.equals(hidden)) {
                return next;
            }
            hidden = next;
        }
        return hidden;
    }

    /** Known values, and the answers of this form that are not hidden; an own field is never answered by the past. */
    private Map<String, Object> values(Set<String> hidden) {
        var values = new HashMap<>(known);
        for (var field : form.fields()) {
            if (!field.readOnly()) {
                put(
                        values,
                        field.key(),
                        hidden.contains(field.id()) ? null : answers.get(field.key()),
                        unanswered(field));
            }
        }
        for (var rows : form.rowLists()) {
            if (!rows.readOnly()) {
                put(values, rows.key(), hidden.contains(rows.id()) ? null : answered(rows), List.of());
            }
        }
        return values;
    }

    private void collect(
            List<? extends FormComponent> components, Map<String, Object> values, boolean within, Set<String> hidden) {
        for (var component : components) {
            var gone = within || isHidden(component, values);
            if (gone) {
                hidden.add(component.id());
            }
            switch (component) {
                case Section section -> collect(section.components(), values, gone, hidden);
                case Rows rows when !gone -> collectRows(rows, values, hidden);
                default -> {}
            }
        }
    }

    private void collectRows(Rows rows, Map<String, Object> values, Set<String> hidden) {
        if (rows.fields().stream().allMatch(field -> field.hideIf() == null)
                || !(answered(rows) instanceof List<?> list)) {
            return;
        }
        for (int row = 0; row < Math.min(list.size(), rows.maxRows()); row++) {
            if (list.get(row) instanceof Map<?, ?> answered) {
                var local = new HashMap<>(values);
                rows.fields().forEach(field -> put(local, field.key(), answered.get(field.key()), unanswered(field)));
                for (var field : rows.fields()) {
                    if (isHidden(field, local)) {
                        hidden.add(AnswerPath.inRow(rows.key(), row, field.key()));
                    }
                }
            }
        }
    }

    private @Nullable Object answered(Rows rows) {
        return KnownRows.answered(rows, answers.get(rows.key()), known);
    }

    private boolean isHidden(FormComponent component, Map<String, Object> values) {
        var condition = component.hideIf();
        return condition != null && conditions.holds(condition, values);
    }

    /** What an untouched field means to a condition: a tick is no, a selection is empty, anything else is null. */
    private static @Nullable Object unanswered(Field field) {
        return switch (field) {
            case Tick ignored -> false;
            case SomeOf ignored -> List.of();
            default -> null;
        };
    }

    private static void put(
            Map<String, Object> values, String key, @Nullable Object answer, @Nullable Object otherwise) {
        var value = answer == null ? otherwise : answer;
        if (value == null) {
            values.remove(key);
            return;
        }
        values.put(key, value);
    }
}
