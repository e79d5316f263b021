package org.brueckenschlag.catalogue;

import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What one piece of a diagram says by itself, in one form whatever the file's layout. */
final class WrittenPiece {

    private WrittenPiece() {}

    static String of(Element element) {
        var attributes = new TreeMap<String, String>();
        for (var at = 0; at < element.getAttributes().getLength(); at++) {
            var attribute = (Attr) element.getAttributes().item(at);
            if (!ImpliedAttributes.isImplied(attribute)) {
                attributes.put(attribute.getName(), attribute.getValue());
            }
        }
        var said = new StringBuilder(element.getLocalName()).append(attributes).append('(');
        var children = Xml.children(element);
        if (children.isEmpty()) {
            said.append(Xml.text(element));
        }
        children.stream()
                .filter(child -> PiecesOfDiagram.isOwn(child) && !PiecesOfDiagram.isWay(child))
                .map(WrittenPiece::of)
                .forEach(said::append);
        return said.append(')').toString();
    }
}
