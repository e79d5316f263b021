package org.brueckenschlag.ui.matters;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;

/**
 * What is written in a diagram: names by element id, lanes and flows included, which the story of a model does not
 * list.
 */
record DiagramTexts(Map<String, String> names, List<Flow> flows) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    DiagramTexts {
        names = Map.copyOf(names);
        flows = List.copyOf(flows);
    }

    record Flow(String id, String source, String target) {}

    /** Names that are not in the diagram's own language, for the picture. */
    Map<String, String> translated(Labels labels) {
        var translated = new LinkedHashMap<String, String>();
        names.forEach((id, name) -> {
            var label = label(id, labels);
            if (!label.equals(name)) {
                translated.put(id, label);
            }
        });
        return translated;
    }

    /** Label of the flow between two elements, e.g. "ja". */
    Optional<String> answer(String source, String target, Labels labels) {
        return flows.stream()
                .filter(flow -> flow.source().equals(source) && flow.target().equals(target))
                .filter(flow -> names.containsKey(flow.id()))
                .map(flow -> label(flow.id(), labels))
                .findFirst();
    }

    private String label(String id, Labels labels) {
        var label = labels.element(id);
        return label.equals(id) || label.isBlank() ? names.getOrDefault(id, id) : label;
    }

    static DiagramTexts of(String bpmn) {
        var names = new LinkedHashMap<String, String>();
        var flows = new ArrayList<Flow>();
        try {
            var reader = offline().createXMLStreamReader(new StringReader(bpmn));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && BPMN.equals(reader.getNamespaceURI())) {
                    take(reader, names, flows);
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a deployed model cannot be read", e);
        }
        return new DiagramTexts(names, flows);
    }

    private static void take(XMLStreamReader reader, Map<String, String> names, List<Flow> flows) {
        var id = reader.getAttributeValue(null, "id");
        var name = reader.getAttributeValue(null, "name");
        if (id == null) {
            return;
        }
        if (name != null && !name.isBlank()) {
            names.put(id, name);
        }
        if (reader.getLocalName().equals("sequenceFlow")) {
            flows.add(new Flow(
                    id, reader.getAttributeValue(null, "sourceRef"), reader.getAttributeValue(null, "targetRef")));
        }
    }

    private static XMLInputFactory offline() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
