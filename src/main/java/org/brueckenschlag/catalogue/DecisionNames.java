package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What people call what stands in a file of decisions.
 *
 * @param byElement by id of an element the name of the decision that it stands in, or its own
 */
public record DecisionNames(Map<String, String> byElement) {

    public DecisionNames {
        byElement = Map.copyOf(byElement);
    }

    /** @param dmn of what cannot be read nothing has a name */
    public static DecisionNames of(String dmn) {
        var names = new HashMap<String, String>();
        try {
            Xml.children(Xml.parse(dmn))
                    .forEach(part -> Xml.attribute(part, "name")
                            .or(() -> Xml.attribute(part, "id"))
                            .ifPresent(name -> note(part, name, names)));
        } catch (IllegalArgumentException unreadable) {
            return new DecisionNames(Map.of());
        }
        return new DecisionNames(names);
    }

    /** What a file is called: as its decision, or as the file itself where there are several. */
    public static Optional<String> ofFile(String dmn) {
        try {
            var root = Xml.parse(dmn);
            var decisions = Xml.children(root).stream()
                    .filter(part -> part.getLocalName().equals("decision"))
                    .toList();
            var named = decisions.size() == 1 ? decisions.getFirst() : root;
            return Xml.attribute(named, "name").or(() -> Xml.attribute(named, "id"));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static void note(Element element, String name, Map<String, String> names) {
        Xml.attribute(element, "id").ifPresent(id -> names.putIfAbsent(id, name));
        Xml.children(element).forEach(child -> note(child, name, names));
    }

    /** The decision that an element stands in. */
    public Optional<String> around(String element) {
        return Optional.ofNullable(byElement.get(element));
    }
}
