package org.brueckenschlag.catalogue;

import java.util.Optional;
import org.w3c.dom.Element;

/** Where a diagram is drawn: the plane of BPMN's diagram interchange (BPMN 2.0.2, 12.2). */
final class Planes {

    /** Attribute of a drawing that names what it shows. */
    static final String DRAWN = "bpmnElement";

    private static final String INTERCHANGE = "http://www.omg.org/spec/BPMN/20100524/DI";

    private Planes() {}

    /** The first one; empty where nothing is drawn. */
    static Optional<Element> of(Element root) {
        return Xml.descendants(root)
                .filter(element -> Xml.is(element, INTERCHANGE, "BPMNPlane"))
                .findFirst();
    }
}
