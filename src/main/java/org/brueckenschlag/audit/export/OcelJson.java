package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form. Values are text, as the published schema wants them; what they are the types say. */
final class OcelJson implements OcelForm {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String event(OcelItem event) {
        var written = item(event);
        written.put("time", String.valueOf(event.time()));
        written.put("attributes", attributes(event, false));
        written.put("relationships", relations(event));
        return JSON.writeValueAsString(written);
    }

    @Override
    public String object(OcelItem object) {
        var written = item(object);
        written.put("attributes", attributes(object, true));
        written.put("relationships", relations(object));
        return JSON.writeValueAsString(written);
    }

    @Override
    public void write(OcelTypes eventTypes, OcelTypes objectTypes, Spool events, Spool objects, OutputStream out)
            throws IOException {
        write(out, "{\"objectTypes\":" + types(objectTypes) + ",\n\"eventTypes\":" + types(eventTypes));
        write(out, ",\n\"objects\":[\n");
        objects.copyTo(out);
        write(out, "],\n\"events\":[\n");
        events.copyTo(out);
        write(out, "]}\n");
    }

    private static Map<String, Object> item(OcelItem item) {
        var written = new LinkedHashMap<String, Object>();
        written.put("id", item.id());
        written.put("type", item.type());
        return written;
    }

    private static List<Map<String, Object>> attributes(OcelItem item, boolean timed) {
        var written = new ArrayList<Map<String, Object>>();
        item.attributes()
                .forEach((name, value) -> written.add(attribute(name, value, timed ? OcelItem.BEGINNING : null)));
        item.changes().forEach(change -> written.add(attribute(change.name(), change.value(), change.at())));
        return written;
    }

    private static Map<String, Object> attribute(String name, Object value, @Nullable Instant time) {
        var written = new LinkedHashMap<String, Object>();
        written.put("name", name);
        if (time != null) {
            written.put("time", time.toString());
        }
        written.put("value", value.toString());
        return written;
    }

    private static List<Map<String, String>> relations(OcelItem item) {
        return item.relations().stream()
                .map(relation -> Map.of("objectId", relation.object(), "qualifier", relation.qualifier()))
                .toList();
    }

    private static String types(OcelTypes types) {
        var written = new ArrayList<Map<String, Object>>();
        types.all().forEach((name, attributes) -> {
            var type = new LinkedHashMap<String, Object>();
            type.put("name", name);
            type.put(
                    "attributes",
                    attributes.entrySet().stream()
                            .map(attribute -> Map.of("name", attribute.getKey(), "type", attribute.getValue()))
                            .toList());
            written.add(type);
        });
        return JSON.writeValueAsString(written);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
