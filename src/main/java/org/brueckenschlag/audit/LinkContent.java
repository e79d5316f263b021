package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads from a link's content what is asked for and makes nothing else: a history has thousands of values, and each map
 * that is made only to be copied costs as much as the database does.
 */
final class LinkContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonParser in;
    private final Map<String, Object> values;
    private String lastTime = "";
    private Instant last = Instant.EPOCH;

    private LinkContent(JsonParser in, Map<String, Object> values) {
        this.in = in;
        this.values = values;
    }

    /** @param values by commitment: they come in its place; without them the commitment stays */
    static List<TrailStep> steps(String content, Map<String, Object> values) {
        try (var in = JSON.createParser(content)) {
            return found(in, "steps") ? new LinkContent(in, values).steps() : List.of();
        }
    }

    static List<String> roles(String content) {
        try (var in = JSON.createParser(content)) {
            return found(in, "roles")
                    ? new LinkContent(in, Map.of())
                            .list().stream().map(String::valueOf).toList()
                    : List.of();
        }
    }

    /**
     * Goes to that list; what stands before it is skipped, what stands behind it is never read. Names are in their
     * canonical order, so that a missing one is missed at its place.
     */
    private static boolean found(JsonParser in, String name) {
        in.nextToken();
        for (var field = in.nextName(); field != null && field.compareTo(name) <= 0; field = in.nextName()) {
            var begins = in.nextToken();
            if (field.equals(name)) {
                return begins == JsonToken.START_ARRAY;
            }
            in.skipChildren();
        }
        return false;
    }

    private List<TrailStep> steps() {
        var steps = new ArrayList<TrailStep>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            steps.add(step());
        }
        return steps;
    }

    private TrailStep step() {
        var kind = "";
        String element = null;
        String activity = null;
        String task = null;
        var at = Instant.EPOCH;
        Map<String, Object> data = Map.of();
        for (var field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "kind" -> kind = in.getString();
                case "element" -> element = in.getString();
                case "activity" -> activity = in.getString();
                case "task" -> task = in.getString();
                case "at" -> at = time(in.getString());
                case "data" -> data = map();
                default -> in.skipChildren();
            }
        }
        return new TrailStep(kind, element, activity, task, at, data);
    }

    /** Steps of one transaction mostly have one time. */
    private Instant time(String written) {
        if (!written.equals(lastTime)) {
            last = WrittenTime.read(written);
            lastTime = written;
        }
        return last;
    }

    private Map<String, Object> map() {
        var map = new HashMap<String, Object>();
        for (var field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            var value = value();
            if (value != null) {
                map.put(field, value);
            }
        }
        return map;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            var value = value();
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable Object value() {
        return switch (in.currentToken()) {
            case START_OBJECT -> disclosed(map());
            case START_ARRAY -> list();
            case VALUE_NUMBER_INT -> in.getLongValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> in.getString();
        };
    }

    private Object disclosed(Map<String, Object> map) {
        if (!values.isEmpty() && map.size() == 1 && map.get(Commitments.COMMITMENT) instanceof String commitment) {
            var value = values.get(commitment);
            return value == null ? map : value;
        }
        return map;
    }
}
