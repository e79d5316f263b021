package org.brueckenschlag.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Fills in the form of a task as a person would: finds each field by its label, types, ticks and chooses with the
 * keyboard. Which fields there are and how their options are called is read from the task's form in the REST API.
 */
final class FilledForm {

    private final Locator page;
    private final JsonNode schema;
    private final LocalDate begun;

    /**
     * @param page where the fields are
     * @param schema the task's form
     * @param begun day zero of the course, for dates such as {@code T+20}
     */
    FilledForm(Locator page, JsonNode schema, LocalDate begun) {
        this.page = page;
        this.schema = schema;
        this.begun = begun;
    }

    /** Fills in what the form shows, from top to bottom: an answer may bring further fields to light. */
    void fillIn(Map<String, ?> answers) {
        fillIn(schema.path("components"), page, answers);
    }

    private void fillIn(JsonNode components, Locator scope, Map<String, ?> answers) {
        for (var component : components) {
            var answer = answers.get(component.path("key").asString(""));
            switch (component.path("type").asString()) {
                case "group" -> fillIn(component.path("components"), scope, answers);
                case "dynamiclist" ->
                    fillInRows(component, answers.get(component.path("path").asString()));
                default -> {
                    if (answer != null && !component.path("readonly").asBoolean(false)) {
                        answer(component, scope, answer);
                    }
                }
            }
        }
    }

    private void fillInRows(JsonNode list, @org.jspecify.annotations.Nullable Object rows) {
        if (rows == null) {
            return;
        }
        var group = page.getByRole(
                AriaRole.GROUP,
                new Locator.GetByRoleOptions()
                        .setName(list.path("label").asString())
                        .setExact(true));
        var cards = group.locator("fieldset.bs-row");
        var number = 0;
        for (var row : (List<?>) rows) {
            if (cards.count() <= number) {
                group.locator(".bs-row-add").click();
                cards.nth(number).waitFor();
            }
            @SuppressWarnings("unchecked")
            var answers = (Map<String, ?>) row;
            fillIn(list.path("components"), cards.nth(number), answers);
            number++;
        }
    }

    private void answer(JsonNode field, Locator scope, Object answer) {
        var label = field.path("label").asString();
        switch (field.path("type").asString()) {
            case "checkbox" -> tick(scope, label, Boolean.TRUE.equals(answer));
            case "number" -> {
                if (field.path("properties").path("darstellung").asString("").equals("skala")) {
                    choose(scope, label, String.valueOf(answer));
                } else {
                    type(scope, "vaadin-text-field", label, number(answer), "Tab");
                }
            }
            case "radio" -> choose(scope, label, labelOf(field, answer));
            case "select" -> select(scope, label, labelOf(field, answer));
            case "checklist" ->
                ((List<?>) answer)
                        .forEach(value ->
                                tick(component(scope, "vaadin-checkbox-group", label), labelOf(field, value), true));
            case "taglist" ->
                tags(
                        scope,
                        label,
                        ((List<?>) answer)
                                .stream().map(value -> labelOf(field, value)).toList());
            case "datetime" -> type(scope, "vaadin-date-picker", label, day((String) answer), "Enter");
            default -> throw new IllegalArgumentException("no person can fill in " + field);
        }
    }

    private static void tick(Locator scope, String label, boolean ticked) {
        scope.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .setChecked(ticked);
    }

    private static void choose(Locator scope, String label, String option) {
        component(scope, "vaadin-radio-group", label)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .check();
    }

    private static void type(Locator scope, String tag, String label, String text, String lastKey) {
        var input = component(scope, tag, label).locator("input");
        input.fill(text);
        input.press(lastKey);
    }

    private static void select(Locator scope, String label, String option) {
        var select = component(scope, "vaadin-select", label);
        select.locator("[role=button], [role=combobox]").first().press("Enter");
        select.page()
                .getByRole(
                        AriaRole.OPTION,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(option)
                                .setExact(true))
                .click();
    }

    private static void tags(Locator scope, String label, List<String> options) {
        var input = component(scope, "vaadin-multi-select-combo-box", label).locator("input");
        for (var option : options) {
            input.fill(option);
            input.page()
                    .getByRole(
                            AriaRole.OPTION,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName(option)
                                    .setExact(true))
                    .click();
        }
        input.press("Escape");
        input.press("Tab");
    }

    /** A Vaadin field by the words of its label; some carry their star in them. */
    private static Locator component(Locator scope, String tag, String label) {
        var words = label.replace("\\", "\\\\")
                .replaceAll("[.?*+()\\[\\]{}|^$/]", "\\\\\\\\$0")
                .replace("\"", "\\\"");
        return scope.locator(tag + ":has(> [slot=label]:text-matches(\"^\\\\s*" + words + "( \\\\*)?\\\\s*$\"))")
                .first();
    }

    private static String labelOf(JsonNode field, Object value) {
        for (var option : field.path("values")) {
            if (option.path("value").asString().equals(String.valueOf(value))) {
                return option.path("label").asString();
            }
        }
        throw new IllegalArgumentException(value + " is not offered by " + field);
    }

    private static String number(Object answer) {
        return new BigDecimal(String.valueOf(answer))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private String day(String answer) {
        var day =
                answer.startsWith("T+") ? begun.plusDays(Long.parseLong(answer.substring(2))) : LocalDate.parse(answer);
        return "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
