package org.brueckenschlag.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/**
 * Parses models without reaching out: the engine's parser follows {@code schemaLocation} hints to wherever they point,
 * already while a model is deployed.
 *
 * <p>Hints are blanked, since many editors write harmless ones, and schemas are read from where the engine's own lies
 * and from nowhere else. Narrowing {@code javax.xml.accessExternalSchema} for the whole JVM would not do: inside a jar
 * the protocol has other names, and files with harmless hints would be refused.
 */
final class OfflineBpmnParse extends BpmnParse {

    private static final Pattern HINT =
            Pattern.compile("\\s(?:[\\w.-]+:)?(?:noNamespaceS|s)chemaLocation\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern INK = Pattern.compile("[^\\r\\n]");

    OfflineBpmnParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected String resolveAccessExternalSchemaProperty() {
        var schema = Objects.requireNonNull(BpmnParse.class.getResource("BPMN20.xsd"));
        if (!schema.getProtocol().equals("jar")) {
            return schema.getProtocol();
        }
        // jar:file:… or jar:nested:…; the XML parser looks at the inner one
        return schema.getPath().substring(0, schema.getPath().indexOf(':'));
    }

    @Override
    public BpmnParse sourceInputStream(InputStream model) {
        try {
            // Latin-1 keeps every byte, and blanks keep line and column of what the parser reports.
            var text = new String(model.readAllBytes(), ISO_8859_1);
            var blanked = HINT.matcher(text)
                    .replaceAll(hint -> INK.matcher(hint.group()).replaceAll(" "));
            return super.sourceInputStream(new ByteArrayInputStream(blanked.getBytes(ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
