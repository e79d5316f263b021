package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the processes have what a formula speaks of: one that they lack would silence the figure. */
final class FormulaNeeds {

    /** Words behind which ids of steps stand, where a list or one alone does. */
    private static final Set<String> STEPS =
            Set.of("tasks", "done", "begun", "at", "days_until", "working_days_until", "from", "until", "each");

    private final Map<String, FormulaSource> sources;
    private final Problems problems;

    /** @param sources by key of the process */
    FormulaNeeds(Map<String, FormulaSource> sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** Ids of the steps that it names. */
    static Set<String> steps(Object written) {
        return STEPS.stream().flatMap(word -> named(written, word).stream()).collect(Collectors.toSet());
    }

    static boolean asksForDeadlines(Object written) {
        return !named(written, "deadline").isEmpty();
    }

    /** @param written as {@link FormulaText} read it, without a mistake */
    void check(Object written, IndicatorCatalogue.Defined defined) {
        var processes = defined.indicator().processes();
        var unknown =
                processes.stream().filter(key -> !sources.containsKey(key)).toList();
        unknown.forEach(key -> problems.add("no-process", key));
        named(written, "process").stream()
                .filter(key -> !sources.containsKey(key) || !processes.isEmpty() && !processes.contains(key))
                .forEach(key -> problems.add("other-process", key));
        if (!unknown.isEmpty()) {
            // what these have or lack nobody knows
            return;
        }
        var feeding = processes.isEmpty()
                ? List.copyOf(sources.values())
                : processes.stream().map(sources::get).toList();
        var told = String.join(", ", processes);
        steps(written).stream()
                .filter(id ->
                        feeding.stream().noneMatch(source -> source.steps().containsKey(id)))
                .sorted()
                .forEach(id -> problems.add("no-step", id, told));
        named(written, "events").stream()
                .filter(name ->
                        feeding.stream().noneMatch(source -> source.events().contains(name)))
                .forEach(name -> problems.add("no-event", name, told));
        defined.indicator().fields().stream()
                .flatMap(key -> List.of(key.split("\\.")).stream())
                .distinct()
                .filter(key -> sources.isEmpty()
                        || feeding.stream().noneMatch(source -> source.fields().contains(key)))
                .forEach(key -> problems.add("no-field", key, told));
    }

    /** Codes behind that word, wherever it stands; "matters: begun" is no step. */
    private static Collection<String> named(Object written, String word) {
        var found = new LinkedHashSet<String>();
        if (written instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (word.equals(key)) {
                    found.addAll(codes(value));
                }
                found.addAll(named(value, word));
            });
        } else if (written instanceof Collection<?> several) {
            several.forEach(each -> found.addAll(named(each, word)));
        }
        return found;
    }

    private static List<String> codes(Object value) {
        var codes = new ArrayList<String>();
        if (value instanceof Collection<?> several) {
            several.stream()
                    .filter(each -> !(each instanceof Map))
                    .map(String::valueOf)
                    .forEach(codes::add);
        } else if (!(value instanceof Map)) {
            codes.add(String.valueOf(value));
        }
        return codes;
    }
}
