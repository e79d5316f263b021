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
            // Once for each namespace; that of a Modeler's own mark says the same as that of its elements.
            var told = new HashSet<String>();
            if (model.root()
                    .attributes()
                    .getOrDefault(new Name(Namespaces.MODELER, "executionPlatform"), "")
                    .equals("Camunda Cloud")) {
                told.add(Namespaces.ZEEBE);
                tell(model, model.root(), Namespaces.ZEEBE, findings);
            }
            model.root()
                    .all()
                    .forEach(node -> namespaces(node)
                            .filter(told::add)
                            .forEach(namespace -> tell(model, node, namespace, findings)));
        });
    }

    private static Stream<String> namespaces(Node node) {
        return Stream.concat(
                Stream.of(node.namespace()), node.attributes().keySet().stream().map(Name::namespace));
    }

    private static void tell(Model model, Node node, String namespace, Findings findings) {
        if (ENGINES.containsKey(namespace)) {
            findings.error("other-engine", model, node, "catalogue.other-engine", ENGINES.get(namespace));
        } else if (namespace.equals(Namespaces.SIGNAVIO)) {
            findings.warn("foreign", model, node, "catalogue.signavio");
        } else if (Namespaces.isForeign(namespace)) {
            findings.warn("foreign", model, node, "catalogue.foreign", namespace);
        }
    }
}
