package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;

/**
 * What an attribute of a diagram says where it is not written. Drawing programs leave it out: whether it stands there
 * is no difference between two diagrams.
 */
final class ImpliedAttributes {

    private static final Map<String, Set<String>> VALUES = Map.ofEntries(
            Map.entry("decisionRefBinding", Set.of("latest")),
            Map.entry("calledElementBinding", Set.of("latest")),
            Map.entry("formRefBinding", Set.of("latest")),
            Map.entry("mapDecisionResult", Set.of("resultList")),
            Map.entry("triggeredByEvent", Set.of("false")),
            Map.entry("isInterrupting", Set.of("true")),
            Map.entry("cancelActivity", Set.of("true")),
            Map.entry("parallelMultiple", Set.of("false")),
            Map.entry("isSequential", Set.of("false")),
            Map.entry("isForCompensation", Set.of("false")),
            Map.entry("startQuantity", Set.of("1")),
            Map.entry("completionQuantity", Set.of("1")),
            Map.entry("gatewayDirection", Set.of("Unspecified")),
            Map.entry("eventGatewayType", Set.of("Exclusive")),
            Map.entry("instantiate", Set.of("false")),
            Map.entry("implementation", Set.of("##unspecified", "##WebService")),
            Map.entry("processType", Set.of("None")),
            Map.entry("isClosed", Set.of("false")),
            Map.entry("asyncBefore", Set.of("false")),
            Map.entry("asyncAfter", Set.of("false")),
            Map.entry("exclusive", Set.of("true")));

    private ImpliedAttributes() {}

    static boolean isImplied(Attr attribute) {
        return VALUES.getOrDefault(attribute.getLocalName(), Set.of()).contains(attribute.getValue());
    }
}
