package org.brueckenschlag.catalogue.rules;

import java.util.Set;
import java.util.regex.Pattern;

/** Which namespaces mean something to whom. */
final class Namespaces {

    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    static final String FLOWABLE = "http://flowable.org/bpmn";
    static final String SIGNAVIO = "http://www.signavio.com";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    private static final Pattern PICTURE =
            Pattern.compile("http://www\\.omg\\.org/spec/(BPMN/.*/DI|DD/.*|DMN/.*/(DMNDI|DC|DI)/)"
                    + "|https://www\\.omg\\.org/spec/DMN/.*DMNDI/.*|http://bpmn\\.io/schema/(bpmn|dmn)/.*"
                    + "|http://www\\.omg\\.org/spec/BPMN/non-normative/.*");
    private static final Pattern DMN = Pattern.compile("https?://www\\.omg\\.org/spec/DMN/\\d{8}/(dmn\\.xsd|MODEL/)");
    private static final Set<String> HARMLESS =
            Set.of("", XSI, MODELER, "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema");

    private Namespaces() {}

    /** Whether the engine reads what stands there. */
    static boolean isRead(String namespace) {
        return namespace.equals(Node.BPMN)
                || namespace.equals(Node.CAMUNDA)
                || namespace.equals(Node.ACTIVITI)
                || isDmn(namespace);
    }

    static boolean isDmn(String namespace) {
        return DMN.matcher(namespace).matches();
    }

    static boolean isPicture(String namespace) {
        return PICTURE.matcher(namespace).matches();
    }

    /** Another tool's, of which nothing is known. */
    static boolean isForeign(String namespace) {
        return !isRead(namespace)
                && !isPicture(namespace)
                && !HARMLESS.contains(namespace)
                && !namespace.equals(CAMUNDA_DMN);
    }
}
