package org.brueckenschlag.audit.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What answers and decisions say about a matter as a whole. */
final class CaseFacts {

    private final Map<String, LoggedMatter.Group> groups = new LinkedHashMap<>();
    private final Set<String> languages = new TreeSet<>();
    private @Nullable String answered;
    private @Nullable String reached;

    void learn(Map<?, ?> known) {
        languages.addAll(Allowed.languages(known));
        if (known.get("ende_code") instanceof String code && Allowed.isCode(code)) {
            answered = code;
        }
        if (known.get("parteigruppen") instanceof List<?> rows) {
            rows.forEach(row -> {
                if (row instanceof Map<?, ?> fields) {
                    group(fields);
                }
            });
        }
    }

    /** A model's end that carries a code; it counts more than an answer. */
    void endReached(String code) {
        reached = code;
    }

    @Nullable
    String endCode() {
        return reached == null ? answered : reached;
    }

    Set<String> languages() {
        return languages;
    }

    List<LoggedMatter.Group> groups() {
        return List.copyOf(groups.values());
    }

    private void group(Map<?, ?> fields) {
        var alias = code(fields, "alias");
        var type = code(fields, "typ");
        if (!alias.isEmpty() && !type.isEmpty()) {
            groups.put(alias, new LoggedMatter.Group(alias, type, code(fields, "groesse_band")));
        }
    }

    private static String code(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof String text && Allowed.isCode(text) ? text : "";
    }
}
