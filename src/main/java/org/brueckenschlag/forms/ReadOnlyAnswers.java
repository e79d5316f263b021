package org.brueckenschlag.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/** What is only shown may come back as it is, since clients send what they were shown; nothing else is let through. */
final class ReadOnlyAnswers {

    private final List<Finding> findings;

    ReadOnlyAnswers(List<Finding> findings) {
        this.findings = findings;
    }

    void field(Field field, @Nullable Object answer, @Nullable Object before, String path) {
        if (answer == null || FieldAnswer.isEmpty(answer) || answer.equals(before)) {
            return;
        }
        if (before != null) {
            var now = FieldAnswer.check(field, answer, path).value();
            if (now != null && now.equals(FieldAnswer.check(field, before, path).value())) {
                return;
            }
        }
        findings.add(Finding.of(path, "forms.read-only"));
    }

    void rows(Rows rows, @Nullable Object answer, @Nullable Object before) {
        if (answer == null || FieldAnswer.isEmpty(answer) || answer.equals(before)) {
            return;
        }
        if (!(answer instanceof List<?> given && before instanceof List<?> shown && given.size() == shown.size())) {
            findings.add(Finding.of(rows.key(), "forms.read-only"));
            return;
        }
        for (int row = 0; row < given.size(); row++) {
            if (given.get(row) instanceof Map<?, ?> answered && shown.get(row) instanceof Map<?, ?> was) {
                row(rows, row, answered, was);
            } else {
                findings.add(Finding.of(AnswerPath.row(rows.key(), row), "forms.row"));
            }
        }
    }

    private void row(Rows rows, int row, Map<?, ?> answered, Map<?, ?> was) {
        for (var field : rows.fields()) {
            var path = AnswerPath.inRow(rows.key(), row, field.key());
            field(field, answered.get(field.key()), was.get(field.key()), path);
        }
        var asked = rows.fields().stream().map(Field::key).toList();
        if (answered.entrySet().stream()
                .anyMatch(entry -> !asked.contains(String.valueOf(entry.getKey()))
                        && !Objects.equals(entry.getValue(), was.get(entry.getKey())))) {
            findings.add(Finding.of(AnswerPath.row(rows.key(), row), "forms.read-only"));
        }
    }
}
