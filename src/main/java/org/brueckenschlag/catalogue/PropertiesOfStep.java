package org.brueckenschlag.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What a step of a diagram says that has nothing to do with the rest of it, and that two people therefore change side
 * by side: its name, who does it, with which form, why, until when.
 */
final class PropertiesOfStep {

    /** Between the id of a step and one of its properties; no id holds it. */
    static final String OF = "@";

    private static final String HELP = "documentation";
    private static final String AROUND_OWN = "extensionElements";
    private static final String OWN = "properties";

    /** Attributes that say one thing together, by what that is. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "name", Set.of("name"),
            "role", Set.of("candidateGroups"),
            "form", Set.of("formRef", "formRefBinding"));

    private PropertiesOfStep() {}

    /** By property what it says; one that says nothing is not among them. */
    static Map<String, String> said(Element step) {
        var said = new LinkedHashMap<String, String>();
        ATTRIBUTES.keySet().stream().sorted().forEach(what -> {
            var values = attributes(step, what).map(Attr::toString).sorted().toList();
            if (!values.isEmpty()) {
                said.put(what, values.toString());
            }
        });
        helps(step).forEach(help -> said.merge(HELP, Xml.text(help), String::concat));
        own(step).forEach(one -> said.put(one.getAttribute("name"), one.getAttribute("value")));
        return said;
    }

    /** The step without them. */
    static Element rest(Element step) {
        var rest = (Element) step.cloneNode(true);
        said(step).keySet().forEach(what -> forget(rest, what));
        return rest;
    }

    /** Makes one property what it is elsewhere. */
    static void take(Element step, Element other, String what) {
        forget(step, what);
        attributes(other, what)
                .forEach(attribute ->
                        step.setAttributeNodeNS((Attr) step.getOwnerDocument().importNode(attribute, true)));
        if (what.equals(HELP)) {
            var first = step.getFirstChild();
            helps(other)
                    .forEach(help -> step.insertBefore(step.getOwnerDocument().importNode(help, true), first));
        }
        own(other)
                .filter(one -> one.getAttribute("name").equals(what))
                .forEach(one ->
                        around(step, one).appendChild(step.getOwnerDocument().importNode(one, true)));
    }

    private static void forget(Element step, String what) {
        attributes(step, what).toList().forEach(step::removeAttributeNode);
        if (what.equals(HELP)) {
            helps(step).toList().forEach(step::removeChild);
        }
        for (var one : own(step).toList()) {
            if (one.getAttribute("name").equals(what)) {
                removeWithEmptyAround(one, step);
            }
        }
    }

    private static void removeWithEmptyAround(Element element, Element step) {
        var around = (Element) element.getParentNode();
        around.removeChild(element);
        if (!around.isSameNode(step) && Xml.children(around).isEmpty()) {
            removeWithEmptyAround(around, step);
        }
    }

    private static Stream<Attr> attributes(Element step, String what) {
        var names = ATTRIBUTES.getOrDefault(what, Set.of());
        return Stream.iterate(0, at -> at < step.getAttributes().getLength(), at -> at + 1)
                .map(at -> (Attr) step.getAttributes().item(at))
                .filter(attribute -> names.contains(attribute.getLocalName()))
                .toList()
                .stream();
    }

    private static Stream<Element> helps(Element step) {
        return Xml.children(step, Xml.BPMN, HELP);
    }

    private static Stream<Element> own(Element step) {
        return Xml.child(step, Xml.BPMN, AROUND_OWN)
                .flatMap(around -> Xml.child(around, Xml.CAMUNDA, OWN))
                .map(own -> Xml.children(own, Xml.CAMUNDA, "property"))
                .orElseGet(Stream::empty);
    }

    /** Where it belongs in the step, made where there is no such place yet. */
    private static Element around(Element step, Element property) {
        var own = (Element) property.getParentNode();
        var extension = Xml.child(step, Xml.BPMN, AROUND_OWN).orElseGet(() -> {
            var made = made(step, (Element) own.getParentNode());
            var last = helps(step).reduce((first, second) -> second);
            step.insertBefore(made, last.isPresent() ? last.get().getNextSibling() : step.getFirstChild());
            return made;
        });
        return Xml.child(extension, Xml.CAMUNDA, OWN).orElseGet(() -> (Element) extension.appendChild(made(step, own)));
    }

    private static Element made(Element step, Element like) {
        return (Element) step.getOwnerDocument().importNode(like, false);
    }
}
