package org.brueckenschlag.catalogue.rules;

import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.rules.Node.Name;
import org.springframework.stereotype.Component;

/**
 * A hint where a schema lies points nowhere but to the standard's own: a parser would fetch it while deploying
 * ({@code security.md} 2.2 "XML"). Editors write harmless ones.
 */
@Component
class SchemaHintsCheck implements ModelCheck {

    /** A bare file name, or the standard's publisher. */
    private static final Pattern HARMLESS = Pattern.compile("[\\w.-]+|https?://www\\.omg\\.org/[\\w./-]*");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .all()
                .forEach(model -> model.root().all().forEach(node -> {
                    look(model, node, "schemaLocation", true, findings);
                    look(model, node, "noNamespaceSchemaLocation", false, findings);
                }));
    }

    private static void look(Model model, Node node, String attribute, boolean pairs, Findings findings) {
        var value = node.attributes().getOrDefault(new Name(Namespaces.XSI, attribute), "");
        var parts = value.isBlank() ? new String[0] : value.strip().split("\\s+");
        for (var i = pairs ? 1 : 0; i < parts.length; i += pairs ? 2 : 1) {
            if (!HARMLESS.matcher(parts[i]).matches() || parts[i].contains("..")) {
                findings.error("schema-location", model, node, "catalogue.schema-location", parts[i]);
            }
        }
    }
}
