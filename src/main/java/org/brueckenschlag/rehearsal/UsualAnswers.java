package org.brueckenschlag.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Finding;

/**
 * Fills in a form as the course tells, and what it does not tell as one usually would: the first choice, a number in
 * the lower middle, a day in six weeks. So a course says only what is particular about it.
 */
public final class UsualAnswers {

    private static final Pattern IN_ROW = Pattern.compile("([a-z0-9_]+)\\[(\\d+)]\\.([a-z0-9_]+)");
    private static final int MOST_ROUNDS = 20;

    /** A course writes no free text; where a form insists, a dash will do. */
    private static final String NO_WORDS = "–";

    private final Forms forms;
    private final Map<String, Object> told;
    private final LocalDate today;

    public UsualAnswers(Forms forms, Map<String, Object> told, LocalDate today) {
        this.forms = forms;
        this.told = told;
        this.today = today;
    }

    public Map<String, Object> of(FormSchema form, Map<String, Object> known) {
        var answers = new LinkedHashMap<String, Object>();
        form.fields().stream()
                .filter(field -> !field.readOnly() && told.containsKey(field.key()))
                .forEach(field -> answers.put(field.key(), told.get(field.key())));
        form.rowLists().stream()
                .filter(rows -> !rows.readOnly() && told.containsKey(rows.key()))
                .forEach(rows -> answers.put(rows.key(), told.get(rows.key())));
        for (var round = 0; round < MOST_ROUNDS; round++) {
            // what one answer shows asks again
            var findings = forms.check(form, answers, known).findings();
            var unasked = findings.stream()
                    .map(Finding::field)
                    .filter(field ->
                            answers.containsKey(field) && form.field(field).isEmpty())
                    .filter(field -> form.rowLists().stream()
                            .noneMatch(rows -> rows.key().equals(field)))
                    .toList();
            unasked.forEach(answers::remove);
            var missing = findings.stream()
                    .filter(finding ->
                            finding.key().matches("forms\\.(required|required-some|must-be-ticked|too-few-rows)"))
                    .toList();
            if (missing.isEmpty()) {
                break;
            }
            missing.forEach(finding -> answer(form, finding.field(), answers));
        }
        answers.keySet()
                .removeAll(forms.hidden(form, answers, known).stream()
                        .flatMap(id -> form.fields().stream()
                                .filter(field -> field.id().equals(id))
                                .map(FormComponent.Field::key))
                        .toList());
        return answers;
    }

    private void answer(FormSchema form, String path, Map<String, Object> answers) {
        var inRow = IN_ROW.matcher(path);
        if (inRow.matches()) {
            inRow(form, inRow.group(1), Integer.parseInt(inRow.group(2)), inRow.group(3), answers);
            return;
        }
        form.field(path)
                .ifPresentOrElse(
                        field -> answers.put(path, usual(field)),
                        () -> rows(form, path).ifPresent(rows -> {
                            var empty = new ArrayList<Map<String, Object>>();
                            for (var i = 0; i < rows.minRows(); i++) {
                                empty.add(new HashMap<>());
                            }
                            answers.put(path, empty);
                        }));
    }

    private void inRow(FormSchema form, String list, int row, String key, Map<String, Object> answers) {
        var field = rows(form, list).orElseThrow().fields().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
        var copies = new ArrayList<Map<String, Object>>();
        for (var before : (List<?>) answers.getOrDefault(list, List.of())) {
            var copy = new HashMap<String, Object>();
            ((Map<?, ?>) before).forEach((name, value) -> copy.put((String) name, value));
            copies.add(copy);
        }
        while (copies.size() <= row) {
            copies.add(new HashMap<>());
        }
        copies.get(row).put(key, told.getOrDefault(key, usual(field)));
        answers.put(list, copies);
    }

    private static java.util.Optional<FormComponent.Rows> rows(FormSchema form, String key) {
        return form.rowLists().stream().filter(rows -> rows.key().equals(key)).findFirst();
    }

    private Object usual(FormComponent.Field field) {
        if (told.containsKey(field.key())) {
            return told.get(field.key());
        }
        return switch (field) {
            case FormComponent.Tick tick -> true;
            case FormComponent.Amount amount -> number(amount);
            case FormComponent.OneOf one -> one.options().getFirst().value();
            case FormComponent.SomeOf some -> List.of(some.options().getFirst().value());
            case FormComponent.Day day -> (day.key().equals("termin") ? today.plusWeeks(6) : today).toString();
            case FormComponent.ShortNote note -> NO_WORDS;
        };
    }

    private static Object number(FormComponent.Amount amount) {
        var min = amount.min() == null ? 0 : amount.min().doubleValue();
        var max = amount.max() == null ? min + 10 : amount.max().doubleValue();
        var usual = Math.floor(min + Math.min(max - min, 6) / 2 + 0.5);
        return amount.decimals() == 0 ? (Object) (long) usual : (Object) usual;
    }
}
