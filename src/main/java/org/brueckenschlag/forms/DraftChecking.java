package org.brueckenschlag.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.forms.Forms.DraftAnswers;
import org.brueckenschlag.shared.Finding;

/**
 * Looks at half-filled answers. They may be missing or out of range, but each is of its field's kind: a draft is no
 * place for names or free words either.
 */
final class DraftChecking {

    private static final Pattern LETTER = Pattern.compile("[A-Z]|A[A-Z]");
    private static final int MOST_UNKNOWN_NAMED = 50;

    private final FormSchema form;
    private final NoteGuard guard;
    private final List<Finding> findings = new ArrayList<>();

    DraftChecking(FormSchema form, NoteGuard guard) {
        this.form = form;
        this.guard = guard;
    }

    DraftAnswers check(Map<String, Object> answers) {
        var fitting = new HashMap<String, Object>();
        var asked = new HashSet<String>();
        form.fields().forEach(field -> {
            asked.add(field.key());
            take(field, answers, field.key(), fitting);
        });
        form.rowLists().forEach(rows -> {
            asked.add(rows.key());
            rows(rows, answers, fitting);
        });
        refuseUnknown(answers, asked, "");
        return new DraftAnswers(fitting, findings);
    }

    private void take(Field field, Map<?, ?> answers, String path, Map<String, Object> into) {
        var answer = answers.get(field.key());
        if (answer == null || FieldAnswer.isEmpty(answer) || isWrittenByTheSystem(field)) {
            return;
        }
        var checked = FieldAnswer.checkDraft(field, answer, path);
        var persons = guard.findings(field, path, checked);
        findings.addAll(persons);
        if (checked.finding() != null) {
            findings.add(checked.finding());
        } else if (checked.value() != null && persons.isEmpty()) {
            into.put(field.key(), checked.value());
        }
    }

    /**
     * Nobody types such a text, so the guard does not look at it, and no draft needs it: the form shows what is known.
     */
    private static boolean isWrittenByTheSystem(Field field) {
        return field instanceof ShortNote note && note.readOnly();
    }

    private void rows(Rows rows, Map<String, Object> answers, Map<String, Object> into) {
        var answer = answers.get(rows.key());
        if (answer == null || FieldAnswer.isEmpty(answer)) {
            return;
        }
        if (!(answer instanceof List<?> list)) {
            findings.add(Finding.of(rows.key(), "forms.rows"));
            return;
        }
        if (list.size() > rows.maxRows()) {
            findings.add(Finding.of(rows.key(), "forms.too-many-rows", rows.maxRows(), list.size()));
            return;
        }
        var fitting = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < list.size(); row++) {
            if (list.get(row) instanceof Map<?, ?> map) {
                fitting.add(row(rows, row, map));
            } else {
                findings.add(Finding.of(AnswerPath.row(rows.key(), row), "forms.row"));
            }
        }
        into.put(rows.key(), List.copyOf(fitting));
    }

    private Map<String, Object> row(Rows rows, int row, Map<?, ?> answers) {
        var fitting = new LinkedHashMap<String, Object>();
        var asked = new HashSet<String>();
        if (rows.ofPartyGroups()) {
            asked.add(Rows.ALIAS);
            alias(answers, AnswerPath.inRow(rows.key(), row, Rows.ALIAS), fitting);
        }
        for (var field : rows.fields()) {
            if (asked.add(field.key())) {
                take(field, answers, AnswerPath.inRow(rows.key(), row, field.key()), fitting);
            }
        }
        refuseUnknown(answers, asked, AnswerPath.row(rows.key(), row) + ".");
        return fitting;
    }

    private void alias(Map<?, ?> answers, String path, Map<String, Object> into) {
        var alias = answers.get(Rows.ALIAS);
        if (alias instanceof String letter && LETTER.matcher(letter).matches()) {
            into.put(Rows.ALIAS, letter);
        } else if (alias != null && !FieldAnswer.isEmpty(alias)) {
            findings.add(Finding.of(path, "forms.group-unknown", AnswerPath.shortened(String.valueOf(alias))));
        }
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
