package org.brueckenschlag.audit.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of one row, its form checked.
 *
 * @param at milliseconds since 1970
 * @param commitments values of which only the seal is in the content
 */
record Entry(
        String chain,
        long sequence,
        String previous,
        long at,
        @Nullable String agency,
        String actor,
        Set<String> roles,
        List<Step> steps,
        Set<String> commitments) {

    static final long VERSION = 2;

    private static final int HASH_DIGITS = 64;
    private static final String COMMITMENT = "commitment";

    /** One thing that happened. */
    record Step(
            String kind,
            @Nullable String element,
            @Nullable String activity,
            @Nullable String task,
            Map<?, ?> data) {

        @Nullable
        String text(String name) {
            return data.get(name) instanceof String text ? text : null;
        }
    }

    /** @throws IllegalArgumentException where a field is missing or has another form */
    static Entry of(Map<?, ?> content) {
        var commitments = new HashSet<String>();
        var steps = new ArrayList<Step>();
        var at = text(content, "at");
        for (var step : list(content.get("steps"))) {
            steps.add(step(step, at));
            collect(step, commitments);
        }
        if (steps.isEmpty() || !Long.valueOf(VERSION).equals(content.get("v"))) {
            throw new IllegalArgumentException("not a content");
        }
        return new Entry(
                text(content, "chain"),
                content.get("seq") instanceof Long sequence && sequence > 0 ? sequence : refuse("seq"),
                hash(text(content, "prev")),
                Times.read(at),
                optional(content, "agency"),
                text(content, "actor"),
                roles(content),
                steps,
                commitments);
    }

    static boolean isHash(String text) {
        if (text.length() != HASH_DIGITS) {
            return false;
        }
        for (var place = 0; place < HASH_DIGITS; place++) {
            var sign = text.charAt(place);
            if ((sign < '0' || sign > '9') && (sign < 'a' || sign > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** @param at of the entry, which is that of most of its steps and read once */
    private static Step step(Object value, String at) {
        if (!(value instanceof Map<?, ?> step)) {
            throw new IllegalArgumentException("not a step");
        }
        var own = text(step, "at");
        if (!own.equals(at)) {
            Times.read(own);
        }
        var data = step.get("data");
        if (data != null && !(data instanceof Map)) {
            throw new IllegalArgumentException("data is no map");
        }
        return new Step(
                text(step, "kind"),
                optional(step, "element"),
                optional(step, "activity"),
                optional(step, "task"),
                data instanceof Map<?, ?> map ? map : Map.of());
    }

    private static Set<String> roles(Map<?, ?> content) {
        var roles = new HashSet<String>();
        var before = "";
        if (content.containsKey("roles")) {
            for (var role : list(content.get("roles"))) {
                if (!(role instanceof String text) || before.compareTo(text) >= 0) {
                    throw new IllegalArgumentException("roles are not in order");
                }
                roles.add(text);
                before = text;
            }
        }
        return roles;
    }

    private static void collect(Object value, Set<String> into) {
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, into));
        } else if (value instanceof Map<?, ?> map) {
            if (map.size() == 1 && map.get(COMMITMENT) instanceof String commitment && !into.add(hash(commitment))) {
                throw new IllegalArgumentException("a commitment twice");
            }
            map.forEach((name, each) -> collect(each, into));
        }
    }

    private static String hash(String text) {
        if (!isHash(text)) {
            throw new IllegalArgumentException("no hash");
        }
        return text;
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list");
    }

    private static String text(Map<?, ?> map, String name) {
        var text = optional(map, name);
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return text;
    }

    private static @Nullable String optional(Map<?, ?> map, String name) {
        var value = map.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw new IllegalArgumentException("no text: " + name);
    }

    private static long refuse(String name) {
        throw new IllegalArgumentException("no " + name);
    }
}
