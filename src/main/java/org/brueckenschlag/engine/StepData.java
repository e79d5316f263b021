package org.brueckenschlag.engine;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** Values of a step, without those that are absent, in the types that the trail knows. */
final class StepData {

    private final Map<String, Object> values = new HashMap<>();

    void put(String name, @Nullable Object value) {
        var told = told(value);
        if (told != null) {
            values.put(name, told);
        }
    }

    HistoryStep step(Kind kind, @Nullable String element, @Nullable String activity, @Nullable String task) {
        return new HistoryStep(
                kind, element, activity, task, ClockUtil.getCurrentTime().toInstant(), values);
    }

    /** A value in the trail's types; null where there is none. */
    static @Nullable Object told(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean yes -> yes;
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Long number -> number;
            case Double number -> number;
            case Float number -> number.doubleValue();
            case Date date -> date.toInstant().toString();
            case LocalDate day -> day.toString();
            case List<?> list ->
                list.stream().map(StepData::told).filter(each -> each != null).toList();
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, Object>();
                map.forEach((key, entry) -> put(copy, String.valueOf(key), entry));
                yield copy;
            }
            default -> null;
        };
    }

    Map<String, Object> values() {
        return values;
    }

    static void put(Map<String, Object> values, String name, @Nullable Object value) {
        var told = told(value);
        if (told != null) {
            values.put(name, told);
        }
    }

    static @Nullable String time(@Nullable Date date) {
        return date == null ? null : date.toInstant().toString();
    }

    static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }
}
