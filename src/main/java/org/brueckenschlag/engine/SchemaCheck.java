package org.brueckenschlag.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.brueckenschlag.catalogue.PackageCheck;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A model fits the schema of BPMN 2.0 by which the engine reads it: the engine would refuse it too, but with the first
 * fault alone and in the words of a parser.
 */
@Component
@Order(20)
class SchemaCheck implements PackageCheck {

    private static final int MOST = 50;

    /** Where somebody redesigns, an element is in a wrong place or lacks something; the name is in the message. */
    private static final Pattern NAME = Pattern.compile("'(?:\\{[^}:]*:/+[^}]*:)?([^']{1,100}?)[}]?'");

    private final Schema schema = schema();

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        candidate.files().forEach((name, bytes) -> {
            if (name.endsWith(".bpmn")) {
                faults(bytes)
                        .forEach(fault -> findings.add(PackageFinding.error(
                                "schema", name, fault.place(), fault.line(), "catalogue.schema", fault.what())));
            }
        });
        return findings;
    }

    private Set<Fault> faults(byte[] model) {
        var faults = new LinkedHashSet<Fault>();
        var validator = schema.newValidator();
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var reader = new Placed(factory.createXMLStreamReader(new ByteArrayInputStream(model)));
            validator.setErrorHandler(new Collector(faults, reader));
            validator.validate(new StAXSource(reader));
        } catch (SAXException | XMLStreamException e) {
            if (faults.isEmpty()) {
                faults.add(new Fault("", 1, "XML"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            var file = Objects.requireNonNull(BpmnParse.class.getResource("BPMN20.xsd"));
            var inner = file.getProtocol().equals("jar")
                    ? file.getPath().substring(0, file.getPath().indexOf(':'))
                    : file.getProtocol();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, inner);
            return factory.newSchema(file);
        } catch (SAXException e) {
            throw new IllegalStateException("the engine's schema cannot be read", e);
        }
    }

    /** @param place id of the element, or of the last one before it that has one */
    private record Fault(String place, int line, String what) {}

    /** Knows at which element the validator is. */
    private static final class Placed extends StreamReaderDelegate {

        private String place = "";

        Placed(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            var event = super.next();
            if (event == START_ELEMENT) {
                place = Objects.requireNonNullElse(getAttributeValue(null, "id"), place);
            }
            return event;
        }
    }

    private record Collector(Set<Fault> faults, Placed reader) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            // nothing that the engine minds
        }

        @Override
        public void error(SAXParseException fault) {
            if (faults.size() < MOST) {
                var name = NAME.matcher(String.valueOf(fault.getMessage()));
                faults.add(new Fault(
                        reader.place, Math.max(fault.getLineNumber(), 1), name.find() ? name.group(1) : "XML"));
            }
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
