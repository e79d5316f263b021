package org.brueckenschlag.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.forms.RealForms;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * Answers that a form takes: to what was not answered and must be, the first or smallest that there is. A test names
 * only what it is about.
 */
final class FirstChoices {

    private static final Forms FORMS = RealForms.forms();
    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");
    private static final int MOST_ROUNDS = 8;

    private FirstChoices() {}

    static LinkedHashMap<String, Object> completed(
            FormSchema form, Map<String, Object> given, Map<String, Object> known) {
        var answers = new LinkedHashMap<>(given);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            // an answer may show a further field
            var missing = FORMS.check(form, answers, known).findings().stream()
                    .filter(finding ->
                            finding.key().matches("forms\\.(required|required-some|must-be-ticked|too-few-rows)"))
                    .toList();
            if (missing.isEmpty()) {
                return answers;
            }
            missing.forEach(finding -> answer(form, finding.field(), answers));
        }
        return answers;
    }

    private static void answer(FormSchema form, String path, Map<String, Object> answers) {
        var inRow = IN_ROW.matcher(path);
        if (inRow.matches()) {
            var field = rows(form, inRow.group(1)).fields().stream()
                    .filter(candidate -> candidate.key().equals(inRow.group(3)))
                    .findFirst()
                    .orElseThrow();
            var copies = new ArrayList<Map<String, Object>>();
            for (var row : (List<?>) answers.getOrDefault(inRow.group(1), List.of())) {
                var copy = new HashMap<String, Object>();
                ((Map<?, ?>) row).forEach((key, value) -> copy.put((String) key, value));
                copies.add(copy);
            }
            // of a list that is only answered, no row may have been named yet
            while (copies.size() <= Integer.parseInt(inRow.group(2))) {
                copies.add(new HashMap<>());
            }
            copies.get(Integer.parseInt(inRow.group(2))).put(field.key(), first(field));
            answers.put(inRow.group(1), copies);
            return;
        }
        var field = form.field(path);
        if (field.isPresent()) {
            answers.put(path, first(field.get()));
            return;
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < rows(form, path).minRows(); i++) {
            rows.add(new HashMap<>());
        }
        answers.put(path, rows);
    }

    private static FormComponent.Rows rows(FormSchema form, String key) {
        return form.rowLists().stream()
                .filter(rows -> rows.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Object first(FormComponent.Field field) {
        return switch (field) {
            case FormComponent.Tick tick -> true;
            case FormComponent.Amount amount -> smallest(amount.min(), amount.decimals());
            case FormComponent.OneOf one -> one.options().getFirst().value();
            case FormComponent.SomeOf some -> List.of(some.options().getFirst().value());
            // what is planned must not be over
            case FormComponent.Day day when isPlanned(day.key()) -> inSixWeeks();
            case FormComponent.Day day -> "2026-06-17";
            case FormComponent.ShortNote note -> throw new AssertionError("free text: " + note.key());
        };
    }

    private static boolean isPlanned(String day) {
        return day.equals("termin") || day.endsWith("_bis") || day.endsWith("_frist") || day.equals("ueberpruefung_am");
    }

    private static String inSixWeeks() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Europe/Berlin"))
                .plusWeeks(6)
                .toString();
    }

    private static Object smallest(@Nullable BigDecimal min, int decimals) {
        var value = min == null ? BigDecimal.ZERO : min;
        return decimals == 0 ? (Object) value.longValue() : (Object) value.doubleValue();
    }
}
