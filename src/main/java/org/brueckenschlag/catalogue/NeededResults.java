package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Whether a diagram cannot go on where a table gives no result: it waits for what the table says, sets a deadline by
 * it, or branches by it without a way for all other cases.
 */
final class NeededResults {

    private static final Set<String> ONE_RESULT = Set.of("singleEntry", "singleResult");
    private static final Set<String> BY_GATEWAYS = Set.of("exclusiveGateway", "inclusiveGateway");

    private NeededResults() {}

    /** @param files of the package by name; a diagram that cannot be read needs nothing */
    static boolean isNeeded(String decision, Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .anyMatch(file -> isNeededIn(file.getValue(), decision));
    }

    private static boolean isNeededIn(String diagram, String decision) {
        Element root;
        try {
            root = Xml.parse(diagram);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
        var results = Xml.descendants(root)
                .filter(task -> Xml.is(task, Xml.BPMN, "businessRuleTask"))
                .filter(task -> Xml.camunda(task, "decisionRef")
                        .filter(decision::equals)
                        .isPresent())
                .filter(task -> Xml.camunda(task, "mapDecisionResult")
                        .filter(ONE_RESULT::contains)
                        .isPresent())
                .flatMap(task -> Xml.camunda(task, "resultVariable").stream())
                .collect(Collectors.toSet());
        var goOn = Xml.descendants(root)
                .filter(gateway -> BY_GATEWAYS.contains(gateway.getLocalName()))
                .filter(gateway -> Xml.attribute(gateway, "default").isPresent())
                .map(gateway -> gateway.getAttribute("id"))
                .collect(Collectors.toSet());
        return results.stream()
                .anyMatch(result -> Xml.descendants(root)
                        .anyMatch(element ->
                                needs(element, Pattern.compile("\\b" + Pattern.quote(result) + "\\b"), goOn)));
    }

    private static boolean needs(Element element, Pattern result, Set<String> goOn) {
        return switch (element.getLocalName()) {
            case "conditionExpression" ->
                result.matcher(element.getTextContent()).find()
                        && !goOn.contains(((Element) element.getParentNode()).getAttribute("sourceRef"));
            case "timeDate", "timeDuration", "timeCycle" ->
                result.matcher(element.getTextContent()).find();
            case "property" ->
                element.getAttribute("name").equals("frist")
                        && result.matcher(element.getAttribute("value")).find();
            case "userTask" ->
                Xml.camunda(element, "dueDate")
                        .filter(due -> result.matcher(due).find())
                        .isPresent();
            default -> false;
        };
    }
}
