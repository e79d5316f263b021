package org.brueckenschlag.ui.workshop;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A way as somebody wants it.
 *
 * @param target where it leads; empty for something new
 * @param kind of what is new; empty without
 * @param called the name of what is new
 * @param name what stands at the way
 * @param condition FEEL; empty without
 * @param otherwise whether it is gone where no condition holds
 */
record LedWay(String target, String kind, String called, String name, String condition, boolean otherwise) {

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("target", target)
                .put("kind", kind)
                .put("called", called)
                .put("name", name)
                .put("condition", condition)
                .put("otherwise", otherwise);
    }
}
