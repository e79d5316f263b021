package org.brueckenschlag.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * IEEE 1849 (XES): a trace for each matter. Attributes are flat, because a tool of the lowest level of conformance may
 * drop nested ones.
 */
final class XesLog implements EventLogWriter {

    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final List<String> EXTENSIONS = List.of("Concept", "Time", "Lifecycle", "Organizational");
    private static final Map<String, String> PREFIXES =
            Map.of("Concept", "concept", "Time", "time", "Lifecycle", "lifecycle", "Organizational", "org");

    private final XMLStreamWriter xml;

    XesLog(OutputStream stream, String title) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("log");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xes.version", "1849.2016");
            xml.writeAttribute("xes.features", "");
            for (var extension : EXTENSIONS) {
                xml.writeEmptyElement("extension");
                xml.writeAttribute("name", extension);
                xml.writeAttribute("prefix", PREFIXES.get(extension));
                xml.writeAttribute("uri", NAMESPACE + PREFIXES.get(extension) + ".xesext");
            }
            globals();
            classifier("Aktivitaet", "concept:name");
            classifier("AktivitaetUndUebergang", "concept:name lifecycle:transition");
            classifier("Ressource", "org:resource");
            attribute("concept:name", title);
            attribute("lifecycle:model", "standard");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(LoggedMatter matter) throws IOException {
        try {
            xml.writeStartElement("trace");
            attribute("concept:name", matter.number());
            attribute("prozess", matter.model().process());
            attribute("version", matter.model().version());
            attribute("sozialraum", matter.socialSpace());
            if (!matter.model().sha256().isEmpty()) {
                attribute("modell_sha256", matter.model().sha256());
            }
            if (matter.endCode() != null) {
                attribute("ende_code", matter.endCode());
            }
            if (!matter.languages().isEmpty()) {
                attribute("sprachen_bedarf", Languages.of(matter));
            }
            for (var group : matter.groups()) {
                var key = "gruppe_" + XmlText.name(group.alias());
                attribute(key, group.type() + (group.sizeBand().isEmpty() ? "" : " " + group.sizeBand()));
            }
            for (var event : matter.events()) {
                event(event);
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void event(LoggedEvent event) throws XMLStreamException {
        xml.writeStartElement("event");
        attribute("concept:name", event.activity());
        if (event.task() != null) {
            attribute("concept:instance", event.task().toString());
        }
        attribute("lifecycle:transition", event.transition().key());
        attribute("time:timestamp", event.at());
        attribute("org:resource", event.resource());
        attribute("org:role", event.role());
        attribute("element", event.element() == null ? "" : event.element());
        attribute("ereignis", event.id());
        if (event.group() != null) {
            attribute("gruppe", event.group());
        }
        // two labels may become one name: a key may stand once
        var details = new LinkedHashMap<String, Object>();
        event.details().forEach((key, value) -> {
            var name = XmlText.name(key);
            details.put(details.containsKey(name) ? name + "_" + details.size() : name, value);
        });
        for (var detail : details.entrySet()) {
            attribute(detail.getKey(), detail.getValue());
        }
        xml.writeEndElement();
    }

    private void globals() throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "trace");
        attribute("concept:name", "");
        attribute("prozess", "");
        attribute("version", 0L);
        attribute("sozialraum", "");
        xml.writeEndElement();
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "event");
        attribute("concept:name", "");
        attribute("lifecycle:transition", "complete");
        attribute("time:timestamp", Instant.EPOCH);
        attribute("org:resource", "");
        attribute("org:role", "");
        attribute("element", "");
        attribute("ereignis", "");
        xml.writeEndElement();
    }

    private void classifier(String name, String keys) throws XMLStreamException {
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", name);
        xml.writeAttribute("scope", "event");
        xml.writeAttribute("keys", keys);
    }

    private void attribute(String key, Object value) throws XMLStreamException {
        xml.writeEmptyElement(
                switch (value) {
                    case Long number -> "int";
                    case Double number -> "float";
                    case Boolean yes -> "boolean";
                    case Instant at -> "date";
                    default -> "string";
                });
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", XmlText.of(value.toString()));
    }
}
