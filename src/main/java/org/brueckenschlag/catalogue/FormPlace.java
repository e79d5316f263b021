package org.brueckenschlag.catalogue;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a component stands in a form's file: beside which others. */
record FormPlace(ArrayNode siblings, int index, ObjectNode component) {

    static final String PARTS = "components";

    /** @param section the form itself, or what has parts in it */
    static Optional<FormPlace> of(String id, JsonNode section) {
        if (section.path(PARTS) instanceof ArrayNode siblings) {
            for (var index = 0; index < siblings.size(); index++) {
                if (siblings.get(index) instanceof ObjectNode component) {
                    var found = component.path("id").asString("").equals(id)
                            ? Optional.of(new FormPlace(siblings, index, component))
                            : of(id, component);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Behind it and what stands side by side with it. */
    void insertBehind(ObjectNode other) {
        var row = ArrangedForm.row(component);
        var last = index;
        for (var at = index + 1; at < siblings.size() && !row.isEmpty(); at++) {
            last = row.equals(ArrangedForm.row(siblings.get(at))) ? at : last;
        }
        siblings.insert(last + 1, other);
    }
}
