package org.brueckenschlag.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements of a diagram or of a decision table. What steps say of themselves is a piece each; which ways lead into
 * and out of a step, and which steps stand in a lane, is told by others and written anew.
 */
final class PiecesOfDiagram implements Pieces {

    /** What stands in these and has an id is a piece; all else is part of the piece around it. */
    private static final Set<String> AROUND = Set.of(
            "definitions",
            "process",
            "subProcess",
            "laneSet",
            "collaboration",
            "BPMNDiagram",
            "BPMNPlane",
            "decision",
            "decisionTable");

    private static final Set<String> REFERENCES =
            Set.of("sourceRef", "targetRef", "attachedToRef", "default", "bpmnElement", "processRef");

    private static final Set<String> WAYS = Set.of("incoming", "outgoing");
    private static final String IN_LANE = LanesOfSteps.IN_LANE;

    private final Element root;
    private Map<String, Element> known = Map.of();

    PiecesOfDiagram(String xml) {
        root = Xml.parse(xml);
    }

    @Override
    public Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        var pieces = pieces();
        var lanes = new LanesOfSteps(pieces);
        pieces.forEach((id, element) -> {
            said.put(id, around(element) + " " + WrittenPiece.of(rest(element)) + lanes.of(id));
            properties(element).forEach((what, words) -> said.put(id + PropertiesOfStep.OF + what, words));
            var rules = ids(Xml.children(element).stream().filter(child -> named(child, "rule")));
            if (!rules.isEmpty()) {
                said.put(ORDER + id, String.join(" ", rules));
            }
        });
        return said;
    }

    private static Element rest(Element element) {
        return isStep(element) ? PropertiesOfStep.rest(element) : element;
    }

    private static Map<String, String> properties(Element element) {
        return isStep(element) ? PropertiesOfStep.said(element) : Map.of();
    }

    /** Something of a process; not what is around all, nor a drawing, nor part of a table. */
    private static boolean isStep(Element element) {
        return Xml.BPMN.equals(element.getNamespaceURI()) && !isRoot(element);
    }

    static List<String> ids(Stream<Element> elements) {
        return elements.map(element -> element.getAttribute("id")).toList();
    }

    @Override
    public Set<String> needs(String id) {
        if (isProperty(id)) {
            return Set.of(stepOf(id));
        }
        var element = pieces().get(id);
        if (element == null) {
            return Set.of();
        }
        var needs = new LinkedHashSet<String>();
        needs.add(around(element));
        REFERENCES.forEach(name -> Xml.attribute(element, name).ifPresent(needs::add));
        return needs;
    }

    @Override
    public boolean isDrawing(String id) {
        var element = pieces().get(id);
        return element != null && isDrawing(element);
    }

    private static boolean isDrawing(Element element) {
        return element.getLocalName().startsWith("BPMN");
    }

    @Override
    public void take(String id, Pieces other) {
        var from = ((PiecesOfDiagram) other).pieces();
        if (id.startsWith(ORDER)) {
            order(id.substring(ORDER.length()), from);
        } else if (isProperty(id)) {
            takeProperty(id, from);
        } else {
            take(id, from);
        }
        known = Map.of();
    }

    private static boolean isProperty(String id) {
        return id.contains(PropertiesOfStep.OF);
    }

    private static String stepOf(String property) {
        return property.split(PropertiesOfStep.OF, 2)[0];
    }

    private void takeProperty(String id, Map<String, Element> from) {
        var step = stepOf(id);
        var here = pieces().get(step);
        var there = from.get(step);
        if (here != null && there != null) {
            PropertiesOfStep.take(here, there, id.substring(step.length() + PropertiesOfStep.OF.length()));
        }
    }

    private void take(String id, Map<String, Element> from) {
        var old = pieces().get(id);
        var now = from.get(id);
        new LanesOfSteps(pieces()).stand(id, new LanesOfSteps(from).of(id));
        if (old == null && now != null) {
            add(now);
        } else if (old != null && now == null) {
            old.getParentNode().removeChild(old);
        } else if (old != null && now != null) {
            var before = (Element) old.cloneNode(true);
            var properties = new LinkedHashSet<>(properties(old).keySet());
            properties.addAll(properties(now).keySet());
            overwrite(old, now);
            properties.forEach(what -> PropertiesOfStep.take(old, before, what));
            if (!around(old).equals(around(now))) {
                old.getParentNode().removeChild(old);
                place(old, now);
            }
        }
    }

    private void add(Element now) {
        var added = (Element) root.getOwnerDocument().importNode(now, true);
        Xml.children(added).stream()
                .filter(child -> isPiece(child) || named(child, IN_LANE))
                .forEach(added::removeChild);
        place(added, now);
    }

    /** Behind the nearest one before it that is here, too. */
    private void place(Element element, Element like) {
        var pieces = pieces();
        var parent = pieces.get(around(like));
        if (parent == null) {
            return;
        }
        for (var before = like.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element other && isPiece(other)) {
                var here = pieces.get(id(other));
                if (here != null && here.getParentNode().isSameNode(parent)) {
                    parent.insertBefore(element, here.getNextSibling());
                    return;
                }
            }
        }
        var first =
                Xml.children(parent).stream().filter(PiecesOfDiagram::isPiece).findFirst();
        parent.insertBefore(element, first.map(Node.class::cast).orElse(null));
    }

    private void overwrite(Element old, Element now) {
        while (old.getAttributes().getLength() > 0) {
            old.removeAttributeNode((Attr) old.getAttributes().item(0));
        }
        for (var at = 0; at < now.getAttributes().getLength(); at++) {
            old.setAttributeNodeNS((Attr)
                    root.getOwnerDocument().importNode(now.getAttributes().item(at), true));
        }
        Xml.children(old).stream().filter(PiecesOfDiagram::isOwn).forEach(old::removeChild);
        var anchor = old.getFirstChild();
        for (var child : Xml.children(now)) {
            if (isOwn(child)) {
                old.insertBefore(root.getOwnerDocument().importNode(child, true), anchor);
            }
        }
    }

    private void order(String table, Map<String, Element> from) {
        var here = pieces().get(table);
        var there = from.get(table);
        if (here == null || there == null) {
            return;
        }
        var wanted = ids(Xml.children(there).stream().filter(child -> named(child, "rule")));
        var slots = Xml.children(here).stream()
                .filter(child -> wanted.contains(id(child)))
                .toList();
        var rows = slots.stream()
                .sorted(Comparator.comparing(row -> wanted.indexOf(id(row))))
                .toList();
        var places = slots.stream().map(this::holdPlace).toList();
        for (var at = 0; at < rows.size(); at++) {
            here.replaceChild(rows.get(at), places.get(at));
        }
    }

    private Node holdPlace(Element row) {
        var place = root.getOwnerDocument().createComment("");
        row.getParentNode().replaceChild(place, row);
        return place;
    }

    @Override
    public void drawApart(Set<String> second, Set<String> first) {
        new DrawnApart(root).move(second, first);
    }

    @Override
    public String written() {
        if (Xml.descendants(root).anyMatch(PiecesOfDiagram::isWay)) {
            new WaysOfSteps(pieces()).tell();
        }
        return Xml.write(root);
    }

    static Element like(Element element, String name) {
        var prefix = element.getPrefix() == null ? "" : element.getPrefix() + ":";
        return element.getOwnerDocument().createElementNS(element.getNamespaceURI(), prefix + name);
    }

    static boolean isWay(Element element) {
        return WAYS.contains(element.getLocalName());
    }

    private Map<String, Element> pieces() {
        if (known.isEmpty()) {
            known = new LinkedHashMap<>();
            known.put("", root);
            collect(root, known);
        }
        return known;
    }

    private static void collect(Element around, Map<String, Element> pieces) {
        for (var child : Xml.children(around)) {
            if (isPiece(child)) {
                pieces.put(id(child), child);
                collect(child, pieces);
            }
        }
    }

    private static boolean isPiece(Element element) {
        return element.getParentNode() instanceof Element around
                && AROUND.contains(around.getLocalName())
                && element.hasAttribute("id")
                && (isRoot(around) || isPiece(around));
    }

    /** Part of the element around it, and told nowhere else. */
    static boolean isOwn(Element element) {
        return !isPiece(element) && !named(element, IN_LANE);
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    /** Id of the piece around it. */
    private static String around(Element element) {
        return element.getParentNode() instanceof Element parent && !isRoot(parent) ? id(parent) : "";
    }

    private static boolean isRoot(Element element) {
        return !(element.getParentNode() instanceof Element);
    }

    static boolean named(Element element, String name) {
        return name.equals(element.getLocalName());
    }
}
