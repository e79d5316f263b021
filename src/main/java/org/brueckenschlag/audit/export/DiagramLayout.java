package org.brueckenschlag.audit.export;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Where a model's author put what: BPMN's diagram interchange. */
record DiagramLayout(Rectangle2D bounds, List<Node> shapes, List<Flow> flows) {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DD = "http://www.omg.org/spec/DD/20100524/DI";

    DiagramLayout {
        shapes = List.copyOf(shapes);
        flows = List.copyOf(flows);
    }

    /** Empty where the model has no picture. */
    static Optional<DiagramLayout> of(String bpmn) {
        var root = parse(bpmn);
        var elements = new HashMap<String, Element>();
        for (var element : all(root, "*", "*")) {
            if (!element.getAttribute("id").isEmpty()) {
                elements.put(element.getAttribute("id"), element);
            }
        }
        var shapes = all(root, DI, "BPMNShape").stream()
                .flatMap(shape -> node(shape, elements).stream())
                .toList();
        var flows = all(root, DI, "BPMNEdge").stream()
                .map(edge -> flow(edge, elements))
                .toList();
        return shapes.stream()
                .map(Node::bounds)
                .reduce(Rectangle2D::createUnion)
                .map(whole -> new DiagramLayout(
                        new Rectangle2D.Double(
                                whole.getX() - 20, whole.getY() - 20, whole.getWidth() + 40, whole.getHeight() + 40),
                        shapes,
                        flows));
    }

    private static Optional<Node> node(Element shape, Map<String, Element> elements) {
        var bounds = all(shape, DC, "Bounds");
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        // a label's bounds come after those of the shape itself
        var own = rectangle(bounds.getFirst());
        var below = new Rectangle2D.Double(own.getCenterX() - 50, own.getMaxY() + 4, 100, 40);
        var element = elements.get(shape.getAttribute("bpmnElement"));
        return Optional.of(new Node(
                shape.getAttribute("bpmnElement"),
                element == null ? "" : element.getLocalName(),
                element == null ? "" : element.getAttribute("name"),
                own,
                bounds.size() > 1 ? rectangle(bounds.get(1)) : below,
                !"false".equals(shape.getAttribute("isExpanded"))));
    }

    private static Flow flow(Element edge, Map<String, Element> elements) {
        var element = elements.get(edge.getAttribute("bpmnElement"));
        var points = all(edge, DD, "waypoint").stream()
                .map(point -> (Point2D) new Point2D.Double(number(point, "x"), number(point, "y")))
                .toList();
        var label = all(edge, DC, "Bounds");
        return new Flow(
                element == null ? "" : element.getAttribute("name"),
                element != null && element.getLocalName().equals("sequenceFlow"),
                points,
                label.isEmpty() ? new Rectangle2D.Double() : rectangle(label.getFirst()));
    }

    private static Rectangle2D rectangle(Element bounds) {
        return new Rectangle2D.Double(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String name) {
        try {
            return Double.parseDouble(element.getAttribute(name));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static List<Element> all(Element root, String namespace, String name) {
        NodeList found = root.getElementsByTagNameNS(namespace, name);
        var elements = new ArrayList<Element>();
        for (var index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }

    private static Element parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("a deployed model is well-formed", e);
        }
    }

    /**
     * A shape.
     *
     * @param kind local name of the element
     * @param label where its name stands, if not inside
     */
    record Node(String id, String kind, String name, Rectangle2D bounds, Rectangle2D label, boolean isExpanded) {

        private static final Set<String> FRAMES = Set.of("participant", "lane", "group");

        boolean isFrame() {
            return FRAMES.contains(kind);
        }

        boolean isContainer() {
            return (kind.equals("subProcess") || kind.equals("transaction")) && isExpanded;
        }

        boolean isEvent() {
            return kind.endsWith("Event");
        }

        boolean isEnd() {
            return kind.equals("endEvent");
        }

        boolean isGateway() {
            return kind.endsWith("Gateway");
        }

        boolean isActivity() {
            return kind.endsWith("Task")
                    || kind.equals("task")
                    || kind.equals("callActivity")
                    || kind.endsWith("ubProcess")
                    || kind.equals("textAnnotation");
        }
    }

    record Flow(String name, boolean isSequence, List<Point2D> points, Rectangle2D label) {}
}
