package org.brueckenschlag.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One invented course of a matter, read from a file of {@code demo/szenarien} or {@code demo/weitere}.
 *
 * @param id {@code DEMO-01}
 * @param process key of the process
 * @param socialSpace code of the Sozialraum
 * @param steps in the order in which they happen
 * @param expected what must be known at the end, by key: {@code ende_code}, {@code methode} …
 */
record Scenario(
        String id, String title, String process, String socialSpace, List<Step> steps, Map<String, Object> expected) {

    Scenario {
        steps = List.copyOf(steps);
        expected = Map.copyOf(expected);
    }

    /** Something that somebody does on a day of the course. */
    sealed interface Step {

        /** Calendar days after the enquiry. */
        int day();
    }

    /**
     * Completes the task of that element, as an account whose role it is for.
     *
     * @param group alias of the party group, where there is a task for each
     */
    record Do(int day, String element, @Nullable String group, Map<String, Object> answers) implements Step {

        Do {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * Completes what is open then, in the matter and in those that it has called, answered as usual.
     *
     * @param answers what is particular, by key of the field, wherever it is asked
     * @param byTask what only one task is told, by its element: a second look finds something else than the first.
     *     Where several are open at once, each of them is told the next
     */
    record Usual(int day, Map<String, Object> answers, Map<String, List<Map<String, Object>>> byTask) implements Step {

        Usual {
            answers = Map.copyOf(answers);
            byTask = Map.copyOf(byTask);
        }

        /** @param which of those that are open at once, from 0 */
        Map<String, Object> toldTo(String element, int which) {
            var told = new HashMap<>(answers);
            var particular = byTask.getOrDefault(element, List.of());
            if (!particular.isEmpty()) {
                told.putAll(particular.get(which % particular.size()));
            }
            return told;
        }
    }

    /** Reports an event to the matter. */
    record Report(int day, String event) implements Step {}
}
