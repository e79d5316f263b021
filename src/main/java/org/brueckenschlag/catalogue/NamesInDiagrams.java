package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The names that the diagrams of a package use, and which results of tables they take for a time. */
final class NamesInDiagrams {

    /** {@code ${d3.erstreaktion}}, {@code ${frist}}. */
    private static final Pattern TAKEN = Pattern.compile("[$#]\\{\\s*(?:\\w{1,80}\\.)?(\\w{1,80})\\s*}");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_]\\w{0,80}");

    private final Map<String, ColumnSort> sorts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> results = new HashMap<>();

    void read(String bpmn) {
        try {
            Xml.descendants(Xml.parse(bpmn)).forEach(this::look);
        } catch (IllegalArgumentException halfDrawn) {
            // its findings stand at the diagram
        }
    }

    /** Text where no diagram takes it for a time. */
    ColumnSort of(String output) {
        return sorts.getOrDefault(output, ColumnSort.TEXT);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** How conditions call what a table decides: behind the name under which the diagram keeps its result. */
    String result(String decision, String output) {
        return results.containsKey(decision) ? results.get(decision) + "." + output : output;
    }

    private void look(Element element) {
        if (Xml.camunda(element, "mapDecisionResult").orElse("").equals("singleResult")) {
            Xml.camunda(element, "resultVariable")
                    .ifPresent(name -> results.putIfAbsent(
                            Xml.camunda(element, "decisionRef").orElse(""), name));
        }
        var attributes = element.getAttributes();
        for (var at = 0; at < attributes.getLength(); at++) {
            var value = attributes.item(at).getNodeValue();
            if (NAME.matcher(value).matches()) {
                names.add(value);
            }
        }
        switch (element.getLocalName()) {
            case "property" -> {
                if (element.getAttribute("name").equals("frist")) {
                    take(element.getAttribute("value"), ColumnSort.TIME);
                }
            }
            case "timeDuration" -> take(Xml.text(element), ColumnSort.TIME);
            case "timeDate" -> take(Xml.text(element), ColumnSort.DAY);
            default -> {}
        }
    }

    /** A deadline may be a day, but nobody waits for the day "3 WT". */
    private void take(String expression, ColumnSort sort) {
        var taken = TAKEN.matcher(expression.strip());
        if (taken.matches()) {
            sorts.merge(taken.group(1), sort, (one, other) -> one == other ? one : ColumnSort.DAY);
        }
    }
}
