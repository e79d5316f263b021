package org.brueckenschlag.rest;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ShadowRoot;

/** Everything that a page tells the browser: texts, attributes and properties of each of its elements. */
final class Drawn {

    private Drawn() {}

    static String in(Element page) {
        var drawn = new StringBuilder();
        add(page, drawn);
        return drawn.toString();
    }

    private static void add(Element element, StringBuilder drawn) {
        if (element.isTextNode()) {
            drawn.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames()
                .forEach(name -> drawn.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> drawn.append(element.getPropertyRaw(name)).append('\n'));
        element.getShadowRoot().stream().flatMap(ShadowRoot::getChildren).forEach(child -> add(child, drawn));
        element.getChildren().forEach(child -> add(child, drawn));
    }
}
