package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.List;
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

    /**
     * @param dmn of what cannot be read nothing has a name
     * @param unnamed what a decision is called that nobody has given a name: its key says nothing to anyone
     */
    public static DecisionNames of(String dmn, String unnamed) {
        var names = new HashMap<String, String>();
        parts(dmn)
                .forEach(part -> named(part)
                        .or(() -> isDecision(part) ? Optional.of(unnamed) : Xml.attribute(part, "id"))
                        .ifPresent(name -> note(part, name, names)));
        return new DecisionNames(names);
    }

    /** Keys of the decisions that nobody has given a name. */
    public static List<String> unnamed(String dmn) {
        return parts(dmn).stream()
                .filter(part -> isDecision(part) && named(part).isEmpty())
                .flatMap(part -> Xml.attribute(part, "id").stream())
                .toList();
    }

    /** What a file is called: as its decision, or as the file itself where there are several; empty without a name. */
    public static Optional<String> ofFile(String dmn) {
        try {
            var root = Xml.parse(dmn);
            var decisions = Xml.children(root).stream()
                    .filter(DecisionNames::isDecision)
                    .toList();
            return named(decisions.size() == 1 ? decisions.getFirst() : root);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Element> parts(String dmn) {
        try {
            return Xml.children(Xml.parse(dmn));
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static boolean isDecision(Element part) {
        return part.getLocalName().equals("decision");
    }

    private static Optional<String> named(Element part) {
        return Xml.attribute(part, "name").filter(name -> !name.isBlank());
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
