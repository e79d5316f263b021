package org.brueckenschlag.catalogue.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a model with its line, by namespace, so that a prefix hides nothing. */
final class Node {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** The engine still understands the name it had before. */
    static final String ACTIVITI = "http://activiti.org/bpmn";

    private final String namespace;
    private final String name;
    private final int line;
    private final @Nullable Node parent;
    private final Map<Name, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Node(String namespace, String name, int line, @Nullable Node parent) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    record Name(String namespace, String local) {}

    void put(Name attribute, String value) {
        attributes.put(attribute, value);
    }

    void addText(String more) {
        text.append(more);
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    @Nullable
    Node parent() {
        return parent;
    }

    Map<Name, String> attributes() {
        return attributes;
    }

    List<Node> children() {
        return children;
    }

    /** Its own text, without that of elements inside. */
    String text() {
        return text.toString().strip();
    }

    boolean is(String local) {
        return BPMN.equals(namespace) && name.equals(local);
    }

    boolean isCamunda(String local) {
        return CAMUNDA.equals(namespace) && name.equals(local);
    }

    /** An attribute without a namespace; empty where it is missing. */
    String attribute(String local) {
        return attributes.getOrDefault(new Name("", local), "");
    }

    Optional<String> camunda(String local) {
        return Optional.ofNullable(attributes.get(new Name(CAMUNDA, local)));
    }

    String id() {
        return attribute("id");
    }

    /** Its id, or that of the element around it that has one. */
    String place() {
        for (var node = this; node != null; node = node.parent) {
            if (!node.id().isEmpty()) {
                return node.id();
            }
        }
        return "";
    }

    Stream<Node> children(String local) {
        return children.stream().filter(child -> child.is(local));
    }

    Optional<Node> child(String local) {
        return children(local).findFirst();
    }

    /** This and everything in it, in the order of the file. */
    Stream<Node> all() {
        var all = new ArrayList<Node>();
        var ahead = new ArrayList<Node>(List.of(this));
        while (!ahead.isEmpty()) {
            var node = ahead.removeLast();
            all.add(node);
            ahead.addAll(node.children.reversed());
        }
        return all.stream();
    }

    Stream<Node> all(String local) {
        return all().filter(node -> node.is(local));
    }

    /** Elements of the engine's extensions. */
    Stream<Node> extensions(String local) {
        return children("extensionElements")
                .flatMap(extensions -> extensions.children.stream())
                .filter(child -> child.isCamunda(local));
    }

    /** Value of a {@code camunda:property}. */
    Optional<Node> property(String key) {
        return extensions("properties")
                .flatMap(properties -> properties.children.stream())
                .filter(property -> property.isCamunda("property")
                        && property.attribute("name").equals(key))
                .findFirst();
    }

    /** The definition that makes an event more than a plain one. */
    Optional<Node> eventDefinition() {
        return children.stream()
                .filter(child -> BPMN.equals(child.namespace) && child.name.endsWith("EventDefinition"))
                .findFirst();
    }
}
