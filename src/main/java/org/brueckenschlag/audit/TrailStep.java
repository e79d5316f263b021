package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.matters.HistoryStep;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as a chain holds it. {@code docs/trail-format.md} lists the kinds and their data.
 *
 * @param kind lower case, e.g. {@code task_completed}, {@code signed_in}
 * @param data JSON types only: String, Long, Double, Boolean, lists and maps of these
 */
public record TrailStep(
        String kind,
        @Nullable String element,
        @Nullable String activity,
        @Nullable String task,
        Instant at,
        Map<String, Object> data) {

    public TrailStep {
        data = Map.copyOf(data);
    }

    /** A step that is about no element of a model. */
    static TrailStep of(String kind, Instant at, Map<String, Object> data) {
        return new TrailStep(kind, null, null, null, at, data);
    }

    static TrailStep of(HistoryStep step) {
        return new TrailStep(
                step.kind().name().toLowerCase(Locale.ROOT),
                step.element(),
                step.activity(),
                step.task(),
                step.at(),
                step.data());
    }

    /** In the words of the matters, whose chains hold nothing else. */
    HistoryStep asHistoryStep() {
        return new HistoryStep(
                HistoryStep.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), element, activity, task, at, data);
    }

    Map<String, Object> written() {
        var written = new HashMap<String, Object>();
        written.put("kind", kind);
        written.put("at", at.toString());
        putUnlessNull(written, "element", element);
        putUnlessNull(written, "activity", activity);
        putUnlessNull(written, "task", task);
        if (!data.isEmpty()) {
            written.put("data", data);
        }
        return written;
    }

    static TrailStep read(Map<?, ?> written) {
        var data = new HashMap<String, Object>();
        if (written.get("data") instanceof Map<?, ?> values) {
            values.forEach((key, value) -> data.put((String) key, value));
        }
        return new TrailStep(
                String.valueOf(written.get("kind")),
                (String) written.get("element"),
                (String) written.get("activity"),
                (String) written.get("task"),
                Instant.parse(String.valueOf(written.get("at"))),
                data);
    }

    private static void putUnlessNull(Map<String, Object> into, String name, @Nullable String value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
