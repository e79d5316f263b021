package org.brueckenschlag.audit.verify;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A BPMN or DMN file of the export: its processes and decisions. */
final class ModelFile {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "userTask",
            "manualTask",
            "receiveTask",
            "sendTask",
            "serviceTask",
            "scriptTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "complexGateway",
            "eventBasedGateway");

    private final Map<String, ProcessModel> processes = new HashMap<>();
    private final Set<String> decisions = new HashSet<>();
    private final Deque<String> around = new ArrayDeque<>();
    private final Deque<ProcessModel.Node> scopes = new ArrayDeque<>();
    private @Nullable ProcessModel process;

    private ModelFile() {}

    /** @throws IllegalArgumentException where it is no XML, or has a DOCTYPE */
    static ModelFile read(byte[] bytes) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var file = new ModelFile();
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw new IllegalArgumentException("a DOCTYPE");
                    case XMLStreamConstants.START_ELEMENT -> file.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> file.end();
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("no XML", e);
        }
        return file;
    }

    @Nullable
    ProcessModel process(@Nullable String key) {
        return key == null ? null : processes.get(key);
    }

    boolean decides(@Nullable String key) {
        return key != null && decisions.contains(key);
    }

    private void start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        var isBpmn = BPMN.equals(xml.getNamespaceURI());
        var id = xml.getAttributeValue(null, "id");
        around.push(name);
        if (name.equals("decision") && id != null) {
            decisions.add(id);
        }
        if (!isBpmn) {
            return;
        }
        var open = process;
        if (name.equals("process") && id != null) {
            process = processes.computeIfAbsent(id, unused -> new ProcessModel());
            return;
        }
        if (open == null) {
            return;
        }
        if (NODES.contains(name) && id != null) {
            var node = node(open, xml, id, name);
            open.add(node);
            scopes.push(node);
        } else if (name.equals("sequenceFlow")) {
            open.addFlow(
                    String.valueOf(xml.getAttributeValue(null, "sourceRef")),
                    String.valueOf(xml.getAttributeValue(null, "targetRef")));
        } else if (name.equals("multiInstanceLoopCharacteristics") && !scopes.isEmpty()) {
            scopes.getFirst().marks().loop();
        } else if (name.equals("linkEventDefinition") && !scopes.isEmpty()) {
            scopes.getFirst().marks().link(String.valueOf(xml.getAttributeValue(null, "name")));
        }
    }

    private void end() {
        var name = around.pop();
        if (name.equals("process") && around.size() == 1) {
            process = null;
        } else if (!scopes.isEmpty() && name.equals(scopes.getFirst().type())) {
            scopes.pop();
        }
    }

    private ProcessModel.Node node(ProcessModel model, XMLStreamReader xml, String id, String type) {
        var groups = xml.getAttributeValue(CAMUNDA, "candidateGroups");
        return new ProcessModel.Node(
                id,
                type,
                scopes.isEmpty() ? null : scopes.getFirst().id(),
                xml.getAttributeValue(null, "attachedToRef"),
                "true".equals(xml.getAttributeValue(null, "triggeredByEvent")),
                groups == null
                        ? Set.of()
                        : Arrays.stream(groups.split(",", -1))
                                .map(String::strip)
                                .collect(Collectors.toSet()),
                model.sourcesOf(id),
                new ProcessModel.Marks());
    }
}
