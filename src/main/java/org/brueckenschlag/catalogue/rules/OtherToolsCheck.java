package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.rules.Node.Name;
import org.springframework.stereotype.Component;

/**
 * A model for another engine is told by what it is: its roles, forms and conditions would silently be lost. What a
 * drawing tool adds for itself is left unread.
 */
@Component
class OtherToolsCheck implements ModelCheck {

    private static final Map<String, String> ENGINES =
            Map.of(Namespaces.ZEEBE, "Camunda 8", Namespaces.FLOWABLE, "Flowable");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.all().forEach(model -> {
            var told = new HashSet<String>();
            model.root()
                    .all()
                    .forEach(node -> namespaces(node)
                            .filter(told::add)
                            .forEach(namespace -> tell(model, node, namespace, findings)));
            if (model.root()
                    .attributes()
                    .getOrDefault(new Name(Namespaces.MODELER, "executionPlatform"), "")
                    .equals("Camunda Cloud")) {
                engine(model, model.root(), "Camunda 8", findings);
            }
        });
    }

    private static Stream<String> namespaces(Node node) {
        return Stream.concat(
                Stream.of(node.namespace()), node.attributes().keySet().stream().map(Name::namespace));
    }

    private static void tell(Model model, Node node, String namespace, Findings findings) {
        if (ENGINES.containsKey(namespace)) {
            engine(model, node, ENGINES.get(namespace), findings);
        } else if (namespace.equals(Namespaces.SIGNAVIO)) {
            findings.warn("foreign", model, node, "catalogue.signavio");
        } else if (Namespaces.isForeign(namespace)) {
            findings.warn("foreign", model, node, "catalogue.foreign", namespace);
        }
    }

    private static void engine(Model model, Node node, String engine, Findings findings) {
        findings.error("other-engine", model, node, "catalogue.other-engine", engine);
    }
}
