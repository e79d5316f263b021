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
                                "schema", name, "", fault.line(), "catalogue.schema", fault.what())));
            }
        });
        return findings;
    }

    private Set<Fault> faults(byte[] model) {
        var faults = new LinkedHashSet<Fault>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new Collector(faults));
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            validator.validate(new StAXSource(factory.createXMLStreamReader(new ByteArrayInputStream(model))));
        } catch (SAXException | XMLStreamException e) {
            if (faults.isEmpty()) {
                faults.add(new Fault(1, "XML"));
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

    private record Fault(int line, String what) {}

    private record Collector(Set<Fault> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            // nothing that the engine minds
        }

        @Override
        public void error(SAXParseException fault) {
            if (faults.size() < MOST) {
                var name = NAME.matcher(String.valueOf(fault.getMessage()));
                faults.add(new Fault(Math.max(fault.getLineNumber(), 1), name.find() ? name.group(1) : "XML"));
            }
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
