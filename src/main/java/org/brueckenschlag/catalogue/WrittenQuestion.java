package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One question as a form's file has it: read, begun, and changed in what has changed. */
final class WrittenQuestion {

    private static final String LABEL = "label";

    private WrittenQuestion() {}

    static ObjectNode begun(Kind kind, String id, String key, String label, List<Option> options) {
        var component = JsonNodeFactory.instance.objectNode();
        component.put("id", id).put("type", kind.type());
        if (kind == Kind.TEXT) {
            component.put("text", label);
        } else {
            component.put(LABEL, label);
        }
        if (kind.isAsked()) {
            component.put("key", key);
        }
        switch (kind) {
            case SECTION -> component.putArray("components");
            case NUMBER -> component.put("decimalDigits", 0);
            case DAY -> component.put("subtype", "date");
            case NOTE, LINE -> component.putObject("validate").put("maxLength", 280);
            default -> {}
        }
        if (kind.hasOptions()) {
            writeOptions(component, options);
        }
        return component;
    }

    /** The same question as another kind: what both kinds have is kept. */
    static ObjectNode turned(ObjectNode written, FormQuestion question, Kind kind, List<Option> options) {
        var turned = begun(kind, question.id(), question.key(), question.label(), options);
        var kept = new ArrayList<>(List.of("description", "conditional", ArrangedForm.LAYOUT));
        if (question.kind().hasOptions() && kind.hasOptions()) {
            kept.add("properties");
        }
        kept.stream().filter(written::has).forEach(name -> turned.set(name, written.get(name)));
        if (question.required()) {
            validate(turned, "required", JsonNodeFactory.instance.booleanNode(true));
        }
        return turned;
    }

    static FormQuestion read(JsonNode component, int depth, String row) {
        var kind = Kind.of(component.path("type").asString(""));
        var options = new ArrayList<Option>();
        component
                .path("values")
                .forEach(value -> options.add(new Option(
                        value.path("value").asString(""), value.path(LABEL).asString(""))));
        var hide = component.path("conditional").path("hide").asString("").strip();
        return new FormQuestion(
                component.path("id").asString(""),
                kind,
                depth,
                row,
                component.path(nameOfKey(component)).asString(""),
                component.path(words(component)).asString(""),
                component.path("description").asString(""),
                component.path("validate").path("required").asBoolean(false),
                component.path("readonly").asBoolean(false),
                options,
                component.path("properties").path("liste").asString(""),
                number(component.path("validate").path("min")),
                number(component.path("validate").path("max")),
                hide.startsWith("=") ? hide.substring(1).strip() : hide);
    }

    /** Where a component's own words stand. */
    private static String words(JsonNode component) {
        return switch (component.path("type").asString("")) {
            case "text" -> "text";
            case "datetime" -> component.has(LABEL) ? LABEL : "dateLabel";
            default -> LABEL;
        };
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        try {
            return value.isMissingNode() || value.isNull() ? null : new BigDecimal(value.asString(""));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** What has not changed stays as it is written. */
    static void write(ObjectNode component, FormQuestion before, FormQuestion now) {
        if (!before.label().equals(now.label())) {
            component.put(words(component), now.label());
        }
        if (!before.help().equals(now.help())) {
            put(component, "description", now.help());
        }
        if (before.required() != now.required()) {
            validate(component, "required", now.required() ? JsonNodeFactory.instance.booleanNode(true) : null);
        }
        if (!Objects.equals(before.min(), now.min())) {
            validate(component, "min", numberNode(now.min()));
        }
        if (!Objects.equals(before.max(), now.max())) {
            validate(component, "max", numberNode(now.max()));
        }
        if (!before.options().equals(now.options())) {
            writeOptions(component, now.options());
        }
        if (!before.list().equals(now.list())) {
            part(component, "properties", "liste", now.list());
        }
        if (!before.hideIf().equals(now.hideIf())) {
            part(component, "conditional", "hide", now.hideIf().isEmpty() ? "" : "=" + now.hideIf());
        }
    }

    private static @Nullable JsonNode numberNode(@Nullable BigDecimal number) {
        return number == null ? null : JsonNodeFactory.instance.numberNode(number);
    }

    private static void put(ObjectNode object, String name, String text) {
        if (text.isEmpty()) {
            object.remove(name);
        } else {
            object.put(name, text);
        }
    }

    private static void part(ObjectNode component, String object, String name, String text) {
        var part = component.path(object) instanceof ObjectNode there ? there : component.putObject(object);
        put(part, name, text);
        if (part.isEmpty()) {
            component.remove(object);
        }
    }

    private static void validate(ObjectNode component, String name, @Nullable JsonNode value) {
        var part = component.path("validate") instanceof ObjectNode there ? there : component.putObject("validate");
        if (value == null) {
            part.remove(name);
        } else {
            part.set(name, value);
        }
        if (part.isEmpty()) {
            component.remove("validate");
        }
    }

    private static void writeOptions(ObjectNode component, List<Option> options) {
        var values = component.putArray("values");
        options.forEach(
                option -> values.addObject().put("value", option.value()).put(LABEL, option.label()));
    }

    /** Where its key stands. */
    static String nameOfKey(JsonNode component) {
        return Kind.of(component.path("type").asString("")) == Kind.ROWS ? "path" : "key";
    }
}
