package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form's JSON as it is sent to programs. */
final class FormJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormJson() {}

    /** @param notes as {@link org.brueckenschlag.forms.FormSchema#notes} names them */
    static String without(String form, Set<String> notes) {
        var root = JSON.readTree(form);
        take(root.path("components"), "", notes);
        return JSON.writeValueAsString(root);
    }

    /** @param form the same form with the options that are offered */
    static String offering(String json, FormSchema form) {
        var root = JSON.readTree(json);
        var fields = new HashMap<String, FormComponent.Field>();
        Stream.concat(form.fields().stream(), form.rowLists().stream().flatMap(rows -> rows.fields().stream()))
                .filter(field -> FormComponent.listOf(field).isPresent())
                .forEach(field -> fields.put(field.id(), field));
        if (fields.isEmpty()) {
            return json;
        }
        offer(root.path("components"), fields);
        return JSON.writeValueAsString(root);
    }

    private static void offer(JsonNode components, Map<String, FormComponent.Field> fields) {
        for (var component : components) {
            var field = fields.get(component.path("id").asString(""));
            if (field != null && component instanceof ObjectNode object) {
                var values = object.putArray("values");
                FormComponent.optionsOf(field)
                        .forEach(option ->
                                values.addObject().put("value", option.value()).put("label", option.label()));
            }
            offer(component.path("components"), fields);
        }
    }

    private static void take(JsonNode components, String within, Set<String> notes) {
        for (var parts = components.iterator(); parts.hasNext(); ) {
            var component = parts.next();
            var type = component.path("type").asString("");
            var isText = type.equals("textfield") || type.equals("textarea");
            if (isText && notes.contains(within + component.path("key").asString(""))) {
                parts.remove();
            } else {
                var list = type.equals("dynamiclist") ? component.path("path").asString("") + "." : within;
                take(component.path("components"), list, notes);
            }
        }
    }
}
