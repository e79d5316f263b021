package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final Map<String, HistoryStep.Kind> KINDS = Arrays.stream(HistoryStep.Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

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
        return new HistoryStep(kindOf(kind), element, activity, task, at, data);
    }

    private static HistoryStep.Kind kindOf(String key) {
        var kind = KINDS.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of a matter's history");
        }
        return kind;
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

    private static void putUnlessNull(Map<String, Object> into, String name, @Nullable String value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
