package org.brueckenschlag.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.AllowedComponents;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.MixedScripts;
import org.brueckenschlag.shared.PlainPattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One component's JSON; whatever is read and does not fit becomes a problem of the form. */
final class ComponentJson {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,62}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** What the engine or a browser calls something of its own, and whoever began: the system keeps no person. */
    private static final Set<String> TAKEN = Set.of("execution", "task", "initiator", "constructor", "prototype");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\u00AD]]");
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_VALUE = 63;
    private static final int MOST_OPTIONS = 200;

    private final JsonNode node;
    private final String path;
    private final List<Finding> problems;

    /** @param path place of the component in the file, for those without a proper id */
    ComponentJson(JsonNode node, String path, List<Finding> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        if (!isId(id())) {
            problem("forms.id-invalid", AnswerPath.shortened(id()));
        }
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    String type() {
        return node.path("type").asString("");
    }

    String id() {
        return node.path("id").asString("");
    }

    /** How a finding names the component: its id, or its path where it has none. */
    String place() {
        return isId(id()) ? id() : path;
    }

    /** @param unheeded takes what may stand there although nothing heeds it */
    void refuseOthersThan(AllowedComponents allowed, List<Finding> unheeded) {
        for (var property : node.properties()) {
            var name = property.getKey();
            if (!allowed.allowsWithin(type(), name)) {
                refuseOtherThan(allowed, name, property.getValue(), unheeded);
                continue;
            }
            var parts = property.getValue().isArray() ? property.getValue() : List.of(property.getValue());
            for (var part : parts) {
                part.properties()
                        .forEach(inner ->
                                refuseOtherThan(allowed, name + "." + inner.getKey(), inner.getValue(), unheeded));
            }
        }
    }

    private void refuseOtherThan(AllowedComponents allowed, String property, JsonNode value, List<Finding> unheeded) {
        if (allowed.allows(type(), property)) {
            return;
        }
        var plain = !property.equals("validate.pattern") || PlainPattern.is(value.asString(""));
        if (value.isValueNode() && plain && allowed.leaves(property)) {
            unheeded.add(Finding.of(place(), "forms.property-unheeded", property));
        } else {
            problem("forms.property-not-allowed", AnswerPath.shortened(property), type());
        }
    }

    /** German lower snake_case; empty where it does not fit, or where engine or browser mean something else by it. */
    String key(String property) {
        var key = at(property).asString("");
        if (!KEY.matcher(key).matches()) {
            problem("forms.key-invalid", AnswerPath.shortened(key));
            return "";
        }
        if (TAKEN.contains(key)) {
            problem("forms.key-taken", key);
            return "";
        }
        return key;
    }

    /** FEEL without the leading {@code =}. */
    @Nullable
    String hideIf(Conditions conditions) {
        var hide = at("conditional.hide");
        if (hide.isMissingNode() || hide.isNull()) {
            return null;
        }
        var text = hide.asString("").strip();
        if (text.isEmpty()) {
            return null;
        }
        var feel = text.startsWith("=") ? text.substring(1).strip() : text;
        if (!text.startsWith("=") || !conditions.understands(feel)) {
            problem("forms.condition-unreadable", AnswerPath.shortened(text));
        }
        return feel;
    }

    /** Plain text: no expression, no template, no invisible characters. */
    @Nullable
    String text(String property) {
        var value = at(property);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.stringValue().length() > LONGEST_TEXT) {
            problem("forms.property-wrong", property, AnswerPath.shortened(value.asString("…")));
            return null;
        }
        var text = value.stringValue().strip();
        if (text.startsWith("=")
                || text.contains("{{")
                || INVISIBLE.matcher(text).find()
                || MixedScripts.in(text)) {
            problem("forms.only-plain-text", property, AnswerPath.shortened(text));
        }
        return text.isEmpty() ? null : text;
    }

    String requiredText(String property) {
        var text = text(property);
        if (text == null) {
            problem("forms.property-missing", property, type());
            return "";
        }
        return text;
    }

    /** Form editors know two words for it. */
    boolean isReadOnly() {
        return flag("readonly", false) || flag("disabled", false);
    }

    boolean flag(String property, boolean otherwise) {
        var value = at(property);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            problem("forms.property-wrong", property, AnswerPath.shortened(value.asString("…")));
            return otherwise;
        }
        return value.booleanValue();
    }

    /** A number, which the form editor may have written as text. */
    @Nullable
    BigDecimal number(String property) {
        var value = at(property);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            var number = new BigDecimal(value.asString("").strip());
            if (Math.abs((long) number.scale()) <= 12 && number.precision() <= 15) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // reported below, with everything else that is not a usable number
        }
        problem("forms.property-wrong", property, AnswerPath.shortened(value.asString("…")));
        return null;
    }

    int whole(String property, int otherwise, int min, int max) {
        var number = number(property);
        if (number == null) {
            return otherwise;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            problem("forms.property-wrong", property, number.toPlainString());
            return otherwise;
        }
        return number.intValue();
    }

    /** Name of the row that it stands in; empty without one. */
    String row() {
        return Objects.requireNonNullElse(text("layout.row"), "");
    }

    /** How many parts of the row it takes; null for what is left. */
    @Nullable
    Integer columns() {
        var columns = whole("layout.columns", 0, 1, FormSeat.ROW);
        return columns == 0 ? null : (Integer) columns;
    }

    @Nullable
    LocalDate day(String property) {
        var text = text(property);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            problem("forms.property-wrong", property, AnswerPath.shortened(text));
            return null;
        }
    }

    List<Option> options() {
        var options = new ArrayList<Option>();
        var values = new HashSet<String>();
        for (var entry : node.path("values")) {
            var value = entry.path("value").asString("");
            var label = entry.path("label").asString("").strip();
            if (value.isBlank()
                    || value.length() > LONGEST_VALUE
                    || INVISIBLE.matcher(value).find()) {
                problem("forms.option-wrong", AnswerPath.shortened(value));
            } else if (!values.add(value)) {
                problem("forms.option-twice", value);
            } else if (label.isEmpty()
                    || label.length() > LONGEST_TEXT
                    || INVISIBLE.matcher(label).find()
                    || MixedScripts.in(label)) {
                problem("forms.option-wrong", value);
            } else {
                options.add(new Option(value, label));
            }
        }
        if (node.path("values").isEmpty() || node.path("values").size() > MOST_OPTIONS) {
            problem("forms.options-missing", MOST_OPTIONS);
        }
        return options;
    }

    /** What must be true of the answer; null without, or where it cannot be read. */
    @Nullable
    FormRule rule(String field, Conditions conditions) {
        var written = at("properties.pruefung").asString("").strip();
        if (written.isEmpty()) {
            return null;
        }
        var feel = written.startsWith("=") ? written.substring(1).strip() : written;
        if (!written.startsWith("=") || !conditions.understands(feel)) {
            problem("forms.condition-unreadable", AnswerPath.shortened(written));
            return null;
        }
        return new FormRule(id(), field, feel, requiredText("properties.pruefung_text"));
    }

    /** Key of the list that the values come from. */
    @Nullable
    String list() {
        var list = text("properties.liste");
        if (list != null && !KEY.matcher(list).matches()) {
            problem("forms.property-wrong", "liste", AnswerPath.shortened(list));
            return null;
        }
        return list;
    }

    /** A scalar or a list of texts, as Java knows them. */
    @Nullable
    Object value(String property) {
        var value = at(property);
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isArray()) {
            var list = new ArrayList<Object>();
            value.forEach(part -> list.add(part.asString("")));
            return list;
        }
        return value.isString() ? value.stringValue() : null;
    }

    private JsonNode at(String property) {
        var found = node;
        for (var step : property.split("\\.", -1)) {
            found = found.path(step);
        }
        return found;
    }

    private void problem(String key, Object... arguments) {
        problems.add(Finding.of(place(), key, arguments));
    }
}
