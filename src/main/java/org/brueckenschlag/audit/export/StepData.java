package org.brueckenschlag.audit.export;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step's data by name; {@code docs/trail-format.md} says which kind has which. */
record StepData(Map<String, Object> all) {

    boolean has(String name) {
        return all.containsKey(name);
    }

    @Nullable
    Object value(String name) {
        return all.get(name);
    }

    Optional<String> text(String name) {
        return all.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Zero where there is none. */
    long number(String name) {
        return all.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
