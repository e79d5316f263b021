package org.brueckenschlag.audit.export;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The types of one kind (events or objects) that a log has, with the types of their attributes; grown on the way. */
final class OcelTypes {

    private final Map<String, Map<String, String>> types = new TreeMap<>();

    void see(String type, Map<String, ?> attributes) {
        var known = types.computeIfAbsent(type, unseen -> new TreeMap<>());
        attributes.forEach((name, value) -> known.merge(name, typeOf(value), OcelTypes::common));
    }

    /** By type: its attributes with their types; everything sorted. */
    Map<String, Map<String, String>> all() {
        return types;
    }

    private static String typeOf(Object value) {
        return switch (value) {
            case Long number -> "integer";
            case Double number -> "float";
            case Boolean yes -> "boolean";
            default -> "string";
        };
    }

    private static String common(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        var numbers = Set.of("integer", "float");
        return numbers.contains(one) && numbers.contains(other) ? "float" : "string";
    }
}
