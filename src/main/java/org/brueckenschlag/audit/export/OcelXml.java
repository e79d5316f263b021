package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The XML form. Relations are {@code relationship} elements as in the specification's text and examples, which is what
 * tools read; the schema in the same specification calls them {@code object}.
 */
final class OcelXml implements OcelForm {

    @Override
    public String separator() {
        return "\n";
    }

    @Override
    public String event(OcelItem event) {
        return "<event id=\"%s\" type=\"%s\" time=\"%s\">%s%s</event>"
                .formatted(
                        escaped(event.id()),
                        escaped(event.type()),
                        event.time(),
                        attributes(event, null),
                        relations(event));
    }

    @Override
    public String object(OcelItem object) {
        return "<object id=\"%s\" type=\"%s\">%s%s</object>"
                .formatted(
                        escaped(object.id()),
                        escaped(object.type()),
                        attributes(object, OcelItem.BEGINNING),
                        relations(object));
    }

    @Override
    public void write(OcelTypes eventTypes, OcelTypes objectTypes, Spool events, Spool objects, OutputStream out)
            throws IOException {
        write(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log>\n");
        write(out, types("object", objectTypes));
        write(out, types("event", eventTypes));
        write(out, "<objects>\n");
        objects.copyTo(out);
        write(out, "\n</objects>\n<events>\n");
        events.copyTo(out);
        write(out, "\n</events>\n</log>\n");
    }

    private static String attributes(OcelItem item, @Nullable Instant beginning) {
        var written = new StringBuilder("<attributes>");
        item.attributes().forEach((name, value) -> written.append(attribute(name, value, beginning)));
        item.changes().forEach(change -> written.append(attribute(change.name(), change.value(), change.at())));
        return written.append("</attributes>").toString();
    }

    private static String attribute(String name, Object value, @Nullable Instant time) {
        return "<attribute name=\"%s\"%s>%s</attribute>"
                .formatted(escaped(name), time == null ? "" : " time=\"" + time + "\"", value(value));
    }

    /** In XML yes and no are 1 and 0. */
    private static String value(Object value) {
        return value instanceof Boolean yes ? yes ? "1" : "0" : escaped(value.toString());
    }

    private static String relations(OcelItem item) {
        var written = new StringBuilder("<objects>");
        item.relations()
                .forEach(relation -> written.append("<relationship object-id=\"")
                        .append(escaped(relation.object()))
                        .append("\" qualifier=\"")
                        .append(escaped(relation.qualifier()))
                        .append("\"/>"));
        return written.append("</objects>").toString();
    }

    private static String types(String kind, OcelTypes types) {
        var written = new StringBuilder("<" + kind + "-types>\n");
        types.all().forEach((name, attributes) -> {
            written.append("<%s-type name=\"%s\"><attributes>".formatted(kind, escaped(name)));
            attributes.forEach((attribute, type) ->
                    written.append("<attribute name=\"%s\" type=\"%s\"/>".formatted(escaped(attribute), type)));
            written.append("</attributes></%s-type>\n".formatted(kind));
        });
        return written.append("</" + kind + "-types>\n").toString();
    }

    private static String escaped(String text) {
        return XmlText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
