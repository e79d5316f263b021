package org.brueckenschlag.catalogue;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a BPMN or DMN file without the picture's shapes and edges. */
interface ModelVisitor {

    /** BPMN DI, DMN DI and what both share: coordinates. */
    Pattern PICTURE = Pattern.compile("http://www\\.omg\\.org/spec/(BPMN/.*/DI|DD/.*|DMN/.*DMNDI/.*)"
            + "|https://www\\.omg\\.org/spec/DMN/.*DMNDI/.*|http://bpmn\\.io/schema/dmn/biodi/.*");

    /** @param id of the element, or of the one around it that has one; empty where none has */
    void element(XMLStreamReader xml, String id, int line);

    /** Text of an element, or a comment. */
    default void text(String text, String id, int line) {}

    /** What is not well-formed is gone through as far as it is: another rule refuses it. */
    static void visit(byte[] model, ModelVisitor visitor) {
        var ids = new ArrayDeque<String>();
        ids.push("");
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(model));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        var id = xml.getAttributeValue(null, "id");
                        ids.push(id == null ? around(ids) : id);
                        if (!isPicture(xml)) {
                            visitor.element(xml, around(ids), line(xml));
                        }
                    }
                    case XMLStreamReader.END_ELEMENT -> ids.pop();
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.COMMENT -> {
                        if (!xml.getText().isBlank()) {
                            visitor.text(xml.getText(), around(ids), line(xml));
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            return;
        }
    }

    private static String around(ArrayDeque<String> ids) {
        return Objects.requireNonNullElse(ids.peek(), "");
    }

    private static boolean isPicture(XMLStreamReader xml) {
        return xml.getNamespaceURI() != null
                && PICTURE.matcher(xml.getNamespaceURI()).matches();
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
