package org.brueckenschlag.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A package under another name, beside the one it was copied from: nothing that begins or decides the original may
 * begin or decide the copy, nor the other way round.
 */
final class CopiedPackage {

    private static final String VALUE = "value";
    private static final String DECISION = "decisionRef";

    /** Lists of tables that the system asks. */
    private static final Set<String> NAMES_TABLES = Set.of("je_zeile");

    private final String key;
    private final Map<String, String> files;
    private final Set<String> decisions;

    /**
     * @param key of the process in it
     * @param files text by name
     */
    CopiedPackage(String key, Map<String, String> files) {
        this.key = key;
        this.files = Map.copyOf(files);
        this.decisions = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .flatMap(file -> DraftTable.decisions(file.getValue()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The package of the new process, by file name. */
    Map<String, String> as(NewProcess process) {
        var copy = new TreeMap<String, String>();
        files.forEach((name, text) -> {
            if (name.endsWith(".bpmn")) {
                copy.put(process.key() + ".bpmn", diagram(text, process));
            } else if (name.endsWith(".dmn")) {
                var decision = name.substring(0, name.length() - ".dmn".length());
                copy.put(renamed(decision, process) + ".dmn", table(text, process));
            } else if (name.endsWith(".properties")) {
                // called as it is called in German, until somebody translates it
                var words = DraftWords.of(text).with("process.name", "").written();
                copy.put(name, words);
            } else {
                copy.put(name, text);
            }
        });
        return copy;
    }

    private String diagram(String text, NewProcess process) {
        var root = Xml.parse(text);
        var model = Xml.children(root, Xml.BPMN, "process")
                .filter(each -> key.equals(each.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        model.setAttribute("id", process.key());
        model.setAttribute("name", process.name());
        Xml.descendants(root).toList().forEach(element -> {
            for (var reference : List.of("processRef", "bpmnElement", "calledElement")) {
                if (key.equals(element.getAttribute(reference))) {
                    element.setAttribute(reference, process.key());
                }
            }
            var decision = element.getAttributeNodeNS(Xml.CAMUNDA, DECISION);
            if (decision != null) {
                decision.setValue(renamed(decision.getValue(), process));
            }
            if (NAMES_TABLES.contains(element.getAttribute("name"))) {
                element.setAttribute(VALUE, renamedAll(element.getAttribute(VALUE), process));
            }
        });
        beginsByHandAlone(root, model, process);
        number(model, process);
        return Xml.write(root);
    }

    /** What is sent to begin the original would begin both, or neither, as the engine could not tell them apart. */
    private static void beginsByHandAlone(Element root, Element model, NewProcess process) {
        var names = Xml.children(model, Xml.BPMN, "startEvent")
                .flatMap(Xml::descendants)
                .flatMap(definition ->
                        Stream.of(definition.getAttribute("messageRef"), definition.getAttribute("signalRef")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Xml.children(root).stream()
                .filter(each -> names.contains(each.getAttribute("id")))
                .forEach(each -> each.setAttribute("name", each.getAttribute("name") + "_" + process.key()));
        properties(model)
                .filter(property -> "beginnt_am".equals(property.getAttribute("name")))
                .toList()
                .forEach(property -> property.getParentNode().removeChild(property));
    }

    private static void number(Element model, NewProcess process) {
        properties(model)
                .filter(property -> "nummernkreis".equals(property.getAttribute("name")))
                .forEach(property -> property.setAttribute(VALUE, process.letters()));
    }

    private static Stream<Element> properties(Element model) {
        return Xml.children(model, Xml.BPMN, "extensionElements")
                .flatMap(extensions -> Xml.children(extensions, Xml.CAMUNDA, "properties"))
                .flatMap(properties -> Xml.children(properties, Xml.CAMUNDA, "property"));
    }

    private String table(String text, NewProcess process) {
        return DecisionKeys.renamed(
                text,
                decisions.stream()
                        .collect(Collectors.toMap(decision -> decision, decision -> renamed(decision, process))));
    }

    /** Tables of other packages stay what they are. */
    private String renamed(String decision, NewProcess process) {
        return decisions.contains(decision) ? process.key() + "_" + decision : decision;
    }

    private String renamedAll(String list, NewProcess process) {
        return Arrays.stream(list.split(","))
                .map(decision -> renamed(decision.strip(), process))
                .collect(Collectors.joining(", "));
    }
}
