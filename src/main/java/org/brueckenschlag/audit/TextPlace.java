package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place of an entry where a commitment stands for a text that can still be read.
 *
 * @param salted what the column beside the content holds: salt and value
 */
record TextPlace(
        ChainLink link,
        String kind,
        @Nullable String element,
        @Nullable String task,
        @Nullable String group,
        String field,
        String commitment,
        Map<String, Object> salted) {

    private static final String ALIAS = "alias";

    Object value() {
        return java.util.Objects.requireNonNull(salted.get("value"));
    }

    /** In the order of the content. */
    static List<TextPlace> in(ChainLink link) {
        var disclosed = Commitments.read(link.disclosed());
        var places = new ArrayList<TextPlace>();
        for (var step : link.written()) {
            new Search(link, step, disclosed, places).data();
        }
        return places;
    }

    /** Names of all fields that a chain calls free text. */
    static Set<String> fields(Collection<ChainLink> links) {
        var fields = new HashSet<String>();
        for (var link : links) {
            for (var step : link.written()) {
                if (step.data().get(Commitments.FREE_TEXT) instanceof Collection<?> names) {
                    names.forEach(name -> fields.add(String.valueOf(name)));
                }
            }
        }
        return fields;
    }

    private record Search(
            ChainLink link, TrailStep step, Map<String, Map<String, Object>> disclosed, List<TextPlace> found) {

        void data() {
            var name = step.data().get("name");
            // a variable bears its name in a field of its own
            step.data()
                    .forEach((key, value) -> look(
                            key.equals("value") && name instanceof String variable ? variable : key,
                            value,
                            step.data().get("group") instanceof String group ? group : null));
        }

        private void look(String key, @Nullable Object value, @Nullable String group) {
            switch (value) {
                case Map<?, ?> map -> {
                    if (map.size() == 1 && map.get(Commitments.COMMITMENT) instanceof String commitment) {
                        var salted = disclosed.get(commitment);
                        if (salted != null && salted.get("value") != null) {
                            found.add(new TextPlace(
                                    link, step.kind(), step.element(), step.task(), group, key, commitment, salted));
                        }
                    } else {
                        var inside = map.get(ALIAS) instanceof String alias ? alias : group;
                        map.forEach((name, entry) -> look(String.valueOf(name), entry, inside));
                    }
                }
                case List<?> list -> list.forEach(entry -> look(key, entry, group));
                case null, default -> {
                    // everything else is readable by itself and never free text
                }
            }
        }
    }
}
