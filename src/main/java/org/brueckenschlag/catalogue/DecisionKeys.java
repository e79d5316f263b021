package org.brueckenschlag.catalogue;

import java.util.Map;

/** Decisions under other keys: everything else of a file stays as it is written. */
final class DecisionKeys {

    private DecisionKeys() {}

    /** @param keys those that change, and what they become */
    static String renamed(String dmn, Map<String, String> keys) {
        var renamed = dmn;
        for (var key : keys.entrySet()) {
            var before = key.getKey() + '"';
            var after = key.getValue() + '"';
            renamed = renamed.replace("id=\"" + before, "id=\"" + after)
                    .replace("Ref=\"" + before, "Ref=\"" + after)
                    .replace("\"#" + before, "\"#" + after);
        }
        return renamed;
    }
}
