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
public final class FirstChoices {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Forms FORMS = RealForms.forms();
    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");
    private static final int MOST_ROUNDS = 8;

    private FirstChoices() {}

    /**
     * The same for a program that runs elsewhere.
     *
     * @param json the form
     * @param told answers to whatever form asks for them; {@code T+30} is a day in thirty days
     * @param today of that program
     */
    public static Map<String, Object> completed(
            String json, Map<String, Object> told, Map<String, Object> known, LocalDate today) {
        var form = FORMS.read(json);
        var given = new LinkedHashMap<String, Object>();
        form.fields().stream()
                .filter(field -> !field.readOnly() && told.containsKey(field.key()))
                .forEach(field -> given.put(field.key(), dated(told.get(field.key()), today)));
        form.rowLists().stream()
                .filter(list -> !list.readOnly())
                .map(FormComponent.Rows::key)
                .filter(told::containsKey)
                .forEach(list -> given.put(list, told.get(list)));
        return completed(form, given, known, today);
    }

    private static Object dated(Object answer, LocalDate today) {
        return answer instanceof String text && text.matches("T\\+\\d+")
                ? today.plusDays(Long.parseLong(text.substring(2))).toString()
                : answer;
    }

    static LinkedHashMap<String, Object> completed(
            FormSchema form, Map<String, Object> given, Map<String, Object> known) {
        // the engine's clock is the whole process's: another test may have left it years ago
        var engines = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE);
        var ours = LocalDate.now(ZONE);
        return completed(form, given, known, engines.isBefore(ours) ? ours : engines);
    }

    private static LinkedHashMap<String, Object> completed(
            FormSchema form, Map<String, Object> given, Map<String, Object> known, LocalDate today) {
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
            missing.forEach(finding -> answer(form, finding.field(), answers, today));
        }
        return answers;
    }

    private static void answer(FormSchema form, String path, Map<String, Object> answers, LocalDate today) {
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
            copies.get(Integer.parseInt(inRow.group(2))).put(field.key(), first(field, today));
            answers.put(inRow.group(1), copies);
            return;
        }
        var field = form.field(path);
        if (field.isPresent()) {
            answers.put(path, first(field.get(), today));
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

    private static Object first(FormComponent.Field field, LocalDate today) {
        return switch (field) {
            case FormComponent.Tick tick -> true;
            case FormComponent.Amount amount -> smallest(amount.min(), amount.decimals());
            case FormComponent.OneOf one -> one.options().getFirst().value();
            case FormComponent.SomeOf some -> List.of(some.options().getFirst().value());
            // what is planned must not be over
            case FormComponent.Day day
            when isPlanned(day.key()) -> today.plusWeeks(6).toString();
            case FormComponent.Day day -> "2026-06-17";
            case FormComponent.ShortNote note -> throw new AssertionError("free text: " + note.key());
        };
    }

    private static boolean isPlanned(String day) {
        return day.equals("termin") || day.endsWith("_bis") || day.endsWith("_frist") || day.equals("ueberpruefung_am");
    }

    private static Object smallest(@Nullable BigDecimal min, int decimals) {
        var value = min == null ? BigDecimal.ZERO : min;
        return decimals == 0 ? (Object) value.longValue() : (Object) value.doubleValue();
    }
}
