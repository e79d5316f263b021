package org.brueckenschlag.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Finds what runs code or reaches out in a BPMN or DMN file; by namespace, so that a prefix hides nothing. */
final class CodeInModels {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** The engine still understands the name it had before. */
    private static final String ACTIVITI = "http://activiti.org/bpmn";

    private static final Set<String> BPMN_ELEMENTS = Set.of("scriptTask", "serviceTask", "sendTask");
    private static final Set<String> CAMUNDA_ELEMENTS = Set.of(
            "script", "executionListener", "taskListener", "connector", "field", "validator", "errorEventDefinition");
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "class",
            "delegateExpression",
            "expression",
            "type",
            "topic",
            "resource",
            "formHandlerClass",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "calledElementTenantId",
            "decisionRefTenantId",
            "caseRef",
            "srcExpr");
    private static final Set<String> LANGUAGES = Set.of("language", "scriptFormat", "expressionLanguage");

    private final XMLStreamReader xml;
    private final boolean shared;
    private final Deque<String> around = new ArrayDeque<>();
    private final Deque<String> ids = new ArrayDeque<>();
    private final List<Found> findings = new ArrayList<>();

    private CodeInModels(XMLStreamReader xml, boolean shared) {
        this.xml = xml;
        this.shared = shared;
    }

    /**
     * @param shared whether it is for all agencies
     * @return empty where there is nothing to refuse
     */
    static List<Found> find(byte[] model, boolean shared) {
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var look = new CodeInModels(factory.createXMLStreamReader(new ByteArrayInputStream(model)), shared);
            look.atEverything();
            return look.findings;
        } catch (XMLStreamException e) {
            return List.of(new Found(null, e.getLocation().getLineNumber(), "catalogue.not-well-formed", ""));
        }
    }

    private void atEverything() throws XMLStreamException {
        if (!isUtf8(xml.getEncoding()) || !isUtf8(xml.getCharacterEncodingScheme())) {
            findings.add(new Found(null, 1, "catalogue.not-utf-8", ""));
            return;
        }
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    var id = xml.getAttributeValue(null, "id");
                    ids.push(id != null ? id : Objects.requireNonNullElse(ids.peek(), ""));
                    atElement();
                    around.push(xml.getLocalName());
                }
                case XMLStreamReader.END_ELEMENT -> {
                    around.pop();
                    ids.pop();
                }
                case XMLStreamReader.DTD -> refuse("DOCTYPE");
                case XMLStreamReader.PROCESSING_INSTRUCTION -> refuse("processing instruction");
                default -> {}
            }
        }
    }

    private void atElement() {
        var name = xml.getLocalName();
        switch (String.valueOf(xml.getNamespaceURI())) {
            case BPMN -> {
                if (BPMN_ELEMENTS.contains(name)) {
                    refuse(name);
                }
                if (name.equals("timerEventDefinition") && shared && isStartOfProcess()) {
                    refuse("catalogue.timer-start", name);
                }
            }
            case CAMUNDA -> {
                if (CAMUNDA_ELEMENTS.contains(name)
                        || name.equals("constraint") && "validator".equals(xml.getAttributeValue(null, "name"))) {
                    refuse("camunda:" + name);
                }
            }
            case ACTIVITI -> refuse("activiti:" + name);
            default -> {}
        }
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            atAttribute(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private void atAttribute(@Nullable String namespace, String name, String value) {
        if (ACTIVITI.equals(namespace)) {
            refuse("activiti:" + name);
        } else if (CAMUNDA.equals(namespace) && CAMUNDA_ATTRIBUTES.contains(name)) {
            refuse("camunda:" + name);
        } else if (LANGUAGES.contains(name) && !isFeel(value) && !isBpmnDefinitions()) {
            refuse("catalogue.not-feel", value);
        }
    }

    /** Editors name XPath there; the engine takes no notice. */
    private boolean isBpmnDefinitions() {
        return around.isEmpty() && BPMN.equals(xml.getNamespaceURI());
    }

    /** Not in an event sub-process, whose timers belong to an instance. */
    private boolean isStartOfProcess() {
        var names = around.iterator();
        return names.hasNext()
                && names.next().equals("startEvent")
                && names.hasNext()
                && names.next().equals("process");
    }

    private static boolean isFeel(String language) {
        var name = language.toLowerCase(Locale.ROOT);
        return name.equals("feel") || name.endsWith("/feel/");
    }

    private static boolean isUtf8(@Nullable String encoding) {
        return encoding == null || encoding.equalsIgnoreCase("UTF-8");
    }

    private void refuse(String what) {
        refuse("catalogue.code", what);
    }

    private void refuse(String key, String what) {
        findings.add(new Found(ids.peek(), xml.getLocation().getLineNumber(), key, what));
    }

    /**
     * @param element id of the element, or of the one around it that has one
     * @param key of the sentence
     */
    record Found(@Nullable String element, int line, String key, String what) {}
}
