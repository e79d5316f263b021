package org.brueckenschlag.audit.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What a log has against its schema; nothing is what we want to hear. */
public final class Schemas {

    private Schemas() {}

    public static List<String> xes(byte[] log) {
        return xml("/schemas/xes.xsd", log);
    }

    public static List<String> ocelXml(byte[] log) {
        return xml("/schemas/ocel20.xsd", log);
    }

    public static List<String> ocelJson(byte[] log) {
        try (var stream = Schemas.class.getResourceAsStream("/schemas/ocel20.schema.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema
                    .validate(
                            new String(log, StandardCharsets.UTF_8),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> xml(String schema, byte[] log) {
        var findings = new ArrayList<String>();
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            var validator = factory.newSchema(Schemas.class.getResource(schema)).newValidator();
            validator.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException finding) {
                    findings.add(finding.getLineNumber() + ": " + finding.getMessage());
                }

                @Override
                public void fatalError(SAXParseException finding) throws SAXException {
                    throw finding;
                }
            });
            validator.validate(new StreamSource(new ByteArrayInputStream(log)));
        } catch (SAXException e) {
            findings.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }
}
