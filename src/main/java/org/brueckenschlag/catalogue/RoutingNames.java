package org.brueckenschlag.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The names that the expressions of a package read. They are found by their form alone, so a few too many are in the
 * set (names of functions, entries of maps): that costs a variable at most, one too few would change the way of a
 * matter.
 */
final class RoutingNames {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern EMBEDDED = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Set<String> WORDS_OF_FEEL = Set.of(
            "and",
            "or",
            "not",
            "in",
            "if",
            "then",
            "else",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "true",
            "false",
            "null",
            "item",
            "empty",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "count",
            "abs",
            "now",
            "date",
            "time",
            "duration",
            "list",
            "contains",
            "min",
            "max",
            "sum",
            "instance",
            "of",
            "string",
            "number");

    private final Set<String> names = new LinkedHashSet<>();

    private RoutingNames() {}

    static Set<String> of(Element process, Collection<Element> decisions) {
        var names = new RoutingNames();
        Xml.descendants(process).forEach(names::addFromModel);
        decisions.forEach(names::addFromDecisions);
        names.names.removeAll(WORDS_OF_FEEL);
        return names.names;
    }

    private void addFromModel(Element element) {
        switch (element.getLocalName()) {
            case "conditionExpression", "condition", "completionCondition", "loopCardinality" ->
                addExpression(text(element));
            case "multiInstanceLoopCharacteristics" ->
                Xml.camunda(element, "collection").ifPresent(this::addExpression);
            case "in", "out" ->
                Stream.of("source", "sourceExpression")
                        .flatMap(name -> Xml.attribute(element, name).stream())
                        .forEach(this::addExpression);
            default -> {
                addEmbedded(ownText(element));
                for (var i = 0; i < element.getAttributes().getLength(); i++) {
                    addEmbedded(element.getAttributes().item(i).getNodeValue());
                }
            }
        }
    }

    private void addFromDecisions(Element definitions) {
        Xml.descendants(definitions)
                .filter(element -> element.getLocalName().equals("text"))
                .map(RoutingNames::text)
                .forEach(this::addExpression);
    }

    /** Everything in the text is an expression. */
    private void addExpression(String expression) {
        var withoutTexts = TEXT.matcher(expression).replaceAll(" ");
        NAME.matcher(withoutTexts).results().forEach(name -> names.add(name.group()));
    }

    /** Only what stands in braces is an expression. */
    private void addEmbedded(String text) {
        EMBEDDED.matcher(text).results().forEach(expression -> addExpression(expression.group(1)));
    }

    private static String text(Element element) {
        return element.getTextContent();
    }

    private static String ownText(Element element) {
        return Xml.children(element).isEmpty() ? element.getTextContent() : "";
    }
}
