package org.brueckenschlag.forms;

import java.util.Map;

/**
 * What forms need from a FEEL engine. Conditions are small: comparisons, logic, lists; no functions from outside, no
 * loops over ranges, so that each takes a bounded time.
 */
public interface Conditions {

    /** Whether the condition can be read and stays within those bounds. */
    boolean understands(String feel);

    /**
     * Whether the condition is true. A name without a value is null, and a comparison with null is not true.
     *
     * @param feel without a leading {@code =}
     */
    boolean holds(String feel, Map<String, Object> values);
}
