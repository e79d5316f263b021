package org.brueckenschlag.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.forms.FieldAnswer.Checked;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.forms.Forms.CheckedAnswers;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/** Checks all answers of one form, in its order. */
final class AnswerChecking {

    private static final int MOST_UNKNOWN_NAMED = 50;

    private final FormSchema form;
    private final Map<String, Object> answers;
    private final Map<String, Object> known;
    private final Set<String> hidden;
    private final NoteGuard guard;
    private final Conditions conditions;
    private final LocalDate today;

    private final List<Finding> findings = new ArrayList<>();
    private final ReadOnlyAnswers readOnly = new ReadOnlyAnswers(findings);
    private final Map<String, Object> accepted = new HashMap<>();

    AnswerChecking(
            FormSchema form,
            Map<String, Object> answers,
            Map<String, Object> known,
            Set<String> hidden,
            NoteGuard guard,
            Conditions conditions,
            LocalDate today) {
        this.form = form;
        this.answers = answers;
        this.known = known;
        this.hidden = hidden;
        this.guard = guard;
        this.conditions = conditions;
        this.today = today;
    }

    CheckedAnswers check() {
        components(form.components());
        var asked = new HashSet<String>();
        form.fields().forEach(field -> asked.add(field.key()));
        form.rowLists().forEach(rows -> asked.add(rows.key()));
        refuseUnknown(answers, asked, "");
        rules();
        return new CheckedAnswers(findings.isEmpty() ? accepted : Map.of(), findings);
    }

    /** Only what is right by itself can be wrong together with something else. */
    private void rules() {
        var refused = findings.stream().map(Finding::field).collect(Collectors.toSet());
        for (var rule : form.rules()) {
            var isAnswered = accepted.containsKey(rule.field())
                    && refused.stream().noneMatch(field -> field.startsWith(rule.field()));
            if (isAnswered && !hidden.contains(rule.component())) {
                var values = new HashMap<>(known);
                values.putAll(accepted);
                values.put("heute", today.toString());
                if (!conditions.holds(rule.feel(), values)) {
                    findings.add(Finding.of(rule.field(), "forms.rule", rule.sentence()));
                }
            }
        }
    }

    private void components(List<FormComponent> components) {
        for (var component : components) {
            if (hidden.contains(component.id())) {
                continue;
            }
            switch (component) {
                case Section section -> components(section.components());
                case Rows rows -> rows(rows);
                case Field field -> field(field, answers.get(field.key()), known, field.key(), accepted);
                default -> {}
            }
        }
    }

    private void field(Field field, @Nullable Object answer, Map<?, ?> before, String path, Map<String, Object> into) {
        if (field.readOnly()) {
            readOnly.field(field, answer, before.get(field.key()), path);
            return;
        }
        if (answer == null || FieldAnswer.isEmpty(answer)) {
            empty(field, path, into);
            return;
        }
        var checked = FieldAnswer.check(field, answer, path);
        if (checked.finding() != null) {
            findings.add(checked.finding());
            return;
        }
        if (field instanceof Tick && field.required() && Boolean.FALSE.equals(checked.value())) {
            findings.add(Finding.of(path, "forms.must-be-ticked"));
            return;
        }
        var persons = guard.findings(field, path, checked);
        findings.addAll(persons);
        if (persons.isEmpty()) {
            store(field, checked, into);
        }
    }

    private void empty(Field field, String path, Map<String, Object> into) {
        if (field instanceof Tick tick) {
            if (tick.required() && !tick.initially()) {
                findings.add(Finding.of(path, "forms.must-be-ticked"));
            } else {
                into.put(tick.key(), tick.initially());
            }
        } else if (field.required()) {
            findings.add(Finding.of(path, field instanceof SomeOf ? "forms.required-some" : "forms.required"));
        }
    }

    private static void store(Field field, Checked checked, Map<String, Object> into) {
        if (checked.value() != null) {
            into.put(field.key(), checked.value());
        }
    }

    private void rows(Rows rows) {
        var before = known.get(rows.key());
        if (rows.readOnly()) {
            readOnly.rows(rows, answers.get(rows.key()), before);
            return;
        }
        var answer = KnownRows.answered(rows, answers.get(rows.key()), known);
        if (answer != null && !(answer instanceof List<?>)) {
            findings.add(Finding.of(rows.key(), "forms.rows"));
            return;
        }
        var list = answer instanceof List<?> given ? given : List.of();
        var followed = KnownRows.of(rows, known);
        if (rows.follows() && list.size() > followed.size()) {
            findings.add(Finding.of(rows.key(), "forms.too-many-rows", followed.size(), list.size()));
            return;
        }
        if (!rows.follows() && list.size() < rows.minRows()) {
            findings.add(Finding.of(rows.key(), "forms.too-few-rows", rows.minRows(), list.size()));
        }
        if (list.size() > rows.maxRows()) {
            findings.add(Finding.of(rows.key(), "forms.too-many-rows", rows.maxRows(), list.size()));
            return;
        }
        var aliases = new RowAliases(rows, before, findings);
        var acceptedRows = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < list.size(); row++) {
            if (list.get(row) instanceof Map<?, ?> map) {
                var known = rows.follows() ? followed.get(row) : null;
                acceptedRows.add(row(rows, row, map, known, aliases));
            } else {
                findings.add(Finding.of(AnswerPath.row(rows.key(), row), "forms.row"));
            }
        }
        aliases.nameTheNew(acceptedRows);
        if (!acceptedRows.isEmpty()) {
            accepted.put(rows.key(), List.copyOf(acceptedRows));
        }
    }

    /** @param followed the known row that is answered; null where rows may be added */
    private Map<String, Object> row(
            Rows rows, int row, Map<?, ?> answered, @Nullable Map<?, ?> followed, RowAliases aliases) {
        var into = new HashMap<String, Object>();
        var asked = new HashSet<String>();
        var before = followed == null ? aliases.take(answered, row, into) : followed;
        if (rows.ofPartyGroups()) {
            asked.add(Rows.ALIAS);
        }
        for (var field : rows.fields()) {
            asked.add(field.key());
            var path = AnswerPath.inRow(rows.key(), row, field.key());
            if (rows.ofPartyGroups() && field.key().equals(Rows.ALIAS)) {
                continue;
            }
            if (!hidden.contains(path)) {
                field(field, answered.get(field.key()), before, path, into);
                if (followed != null && field.readOnly() && followed.get(field.key()) != null) {
                    into.put(field.key(), followed.get(field.key()));
                }
            }
        }
        refuseUnknown(answered, asked, AnswerPath.row(rows.key(), row) + ".");
        return into;
    }

    private void refuseUnknown(Map<?, ?> given, Set<String> asked, String prefix) {
        given.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !asked.contains(key))
                .sorted()
                .limit(MOST_UNKNOWN_NAMED)
                .map(AnswerPath::shortened)
                .forEach(key -> findings.add(Finding.of(prefix + key, "forms.unknown", key)));
    }
}
