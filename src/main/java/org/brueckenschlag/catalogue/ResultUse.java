package org.brueckenschlag.catalogue;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Refused;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Who in a package takes what one of its tables decides. */
public final class ResultUse {

    private final Map<String, String> files;

    /** @param files of the draft by name */
    public ResultUse(Map<String, String> files) {
        this.files = Map.copyOf(files);
    }

    /** Names of the steps, ways, tables and forms that read it; where one has none, what stands before it. */
    public Set<String> of(String result) {
        var name = Pattern.compile("(?<!\\w)" + Pattern.quote(result) + "(?!\\w)");
        var users = new LinkedHashSet<String>();
        files.forEach((file, content) -> {
            if (!name.matcher(content).find()) {
                return;
            }
            if (file.endsWith(".bpmn")) {
                elements(content)
                        .filter(element -> name.matcher(said(element)).find())
                        .map(ResultUse::named)
                        .filter(words -> !words.isEmpty())
                        .forEach(users::add);
            } else if (file.endsWith(".form")) {
                if (isAsked(content, result, name)) {
                    users.add(file);
                }
            } else if (file.endsWith(".dmn")) {
                WrittenTable.all(content).stream()
                        .filter(table -> table.inputs().stream()
                                .anyMatch(input ->
                                        name.matcher(input.expression()).find()))
                        .forEach(table -> users.add(table.name()));
            }
        });
        return users;
    }

    private static boolean isAsked(String form, String result, Pattern name) {
        try {
            return DraftForm.of(form).questions().stream()
                    .anyMatch(question -> question.key().equals(result)
                            || name.matcher(question.hideIf()).find());
        } catch (Refused unreadable) {
            return false;
        }
    }

    /** Whether a step takes the one result of the table as it is; a second one would stop it. */
    public boolean isTakenAlone(String decision) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> elements(file.getValue()))
                .anyMatch(element -> decision.equals(element.getAttributeNS(Xml.CAMUNDA, "decisionRef"))
                        && element.getAttributeNS(Xml.CAMUNDA, "mapDecisionResult")
                                .equals("singleEntry"));
    }

    private static Stream<Element> elements(String bpmn) {
        try {
            return Xml.descendants(Xml.parse(bpmn));
        } catch (IllegalArgumentException halfDrawn) {
            return Stream.empty();
        }
    }

    /** Formulas of the element itself: where it is called and what it is named says nothing. */
    private static String said(Element element) {
        var words = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                words.append(child.getNodeValue());
            }
        }
        var attributes = element.getAttributes();
        for (var at = 0; at < attributes.getLength(); at++) {
            var value = attributes.item(at).getNodeValue();
            if (value.contains("{")) {
                words.append(' ').append(value);
            }
        }
        return element.getLocalName().equals("documentation") ? "" : words.toString();
    }

    private static String named(Element element) {
        for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
            var name = around.getAttribute("name").strip();
            var isProperty = around.getLocalName().equals("property");
            if (around.getLocalName().equals("sequenceFlow")) {
                var source = byId(around.getOwnerDocument().getDocumentElement(), around.getAttribute("sourceRef"));
                return name.isEmpty() ? source : source.isEmpty() ? name : source + " → " + name;
            }
            if (!name.isEmpty() && !isProperty && around.hasAttribute("id")) {
                return name;
            }
        }
        return "";
    }

    private static String byId(Element root, String id) {
        return Xml.descendants(root)
                .filter(element -> element.getAttribute("id").equals(id))
                .map(element -> element.getAttribute("name").strip())
                .findFirst()
                .orElse("");
    }
}
