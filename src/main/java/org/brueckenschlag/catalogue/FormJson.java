package org.brueckenschlag.catalogue;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
