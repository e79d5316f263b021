package org.brueckenschlag.audit.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event or an object of OCEL 2.0.
 *
 * @param time of an event; null for objects
 * @param attributes of an object they hold from its beginning
 * @param changes of an object's attributes later on
 */
record OcelItem(
        String id,
        String type,
        @Nullable Instant time,
        Map<String, Object> attributes,
        List<Change> changes,
        List<Relation> relations) {

    /** What OCEL takes for "from the beginning". */
    static final Instant BEGINNING = Instant.EPOCH;

    OcelItem {
        attributes = new LinkedHashMap<>(attributes);
        changes = List.copyOf(changes);
        relations = List.copyOf(relations);
    }

    static OcelItem object(String id, String type, Map<String, Object> attributes, List<Relation> relations) {
        return new OcelItem(id, type, null, attributes, List.of(), relations);
    }

    record Change(String name, Object value, Instant at) {}

    record Relation(String object, String qualifier) {}
}
