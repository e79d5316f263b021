package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.audit.Difference.Kind;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.tasks.RunningMatter;
import org.jspecify.annotations.Nullable;

/** Lays what must be running beside what runs, for one matter. */
final class MatterComparison {

    private final String number;
    private final List<Difference> differences = new ArrayList<>();

    private MatterComparison(String number) {
        this.number = number;
    }

    static List<Difference> of(String number, ReplayedMatter replayed, RunningMatter runs) {
        var comparison = new MatterComparison(number);
        comparison.compare(replayed, runs);
        return comparison.differences;
    }

    private void compare(ReplayedMatter replayed, RunningMatter runs) {
        if (replayed.ended()) {
            if (!runs.definitions().isEmpty()) {
                tell(Kind.MATTER_RUNS_AFTER_ITS_END, "");
            }
            return;
        }
        if (runs.definitions().isEmpty()) {
            tell(Kind.MATTER_NOT_RUNNING, "");
            return;
        }
        var due = replayed.running();
        if (!due.definitions().equals(runs.definitions())) {
            tell(Kind.OTHER_VERSION, "");
        }
        each(due.tasks(), runs.tasks())
                .forEach(id -> task(due.tasks().get(id), runs.tasks().get(id)));
        each(due.activities(), runs.activities())
                .forEach(id ->
                        activity(due.activities().get(id), runs.activities().get(id)));
        each(due.variables(), runs.variables()).forEach(place -> {
            // a loop's own variables move from scope to scope inside the engine
            if (!due.definitions().containsKey(place.scope()) && !due.tasks().containsKey(place.scope())) {
                return;
            }
            if (!runs.variables().containsKey(place)) {
                tell(Kind.VARIABLE_GONE, place.name());
            } else if (!due.variables().containsKey(place)) {
                tell(Kind.VARIABLE_NOT_IN_TRAIL, place.name());
            } else if (!same(due.variables().get(place), runs.variables().get(place))) {
                tell(Kind.VARIABLE_WITH_OTHER_VALUE, place.name());
            }
        });
    }

    private static <K> HashSet<K> each(Map<K, ?> trail, Map<K, ?> engine) {
        var keys = new HashSet<>(trail.keySet());
        keys.addAll(engine.keySet());
        return keys;
    }

    private void task(RunningMatter.@Nullable Task trail, RunningMatter.@Nullable Task engine) {
        if (trail == null) {
            tell(Kind.TASK_NOT_IN_TRAIL, Objects.requireNonNull(engine).element());
        } else if (engine == null) {
            tell(Kind.TASK_NOT_OPEN, trail.element());
        } else {
            if (!trail.element().equals(engine.element())) {
                tell(Kind.TASK_AT_OTHER_ELEMENT, trail.element());
            }
            if (!Objects.equals(trail.assignee(), engine.assignee())) {
                tell(Kind.TASK_OF_OTHER_ASSIGNEE, trail.element());
            }
            if (!trail.groups().equals(engine.groups())) {
                tell(Kind.TASK_OF_OTHER_ROLES, trail.element());
            }
            if (!Objects.equals(trail.due(), engine.due())) {
                tell(Kind.TASK_WITH_OTHER_DEADLINE, trail.element());
            }
        }
    }

    private void activity(@Nullable String trail, @Nullable String engine) {
        if (trail == null) {
            tell(Kind.ACTIVITY_NOT_IN_TRAIL, Objects.requireNonNull(engine));
        } else if (!trail.equals(engine)) {
            tell(Kind.ACTIVITY_NOT_RUNNING, trail);
        }
    }

    private static boolean same(@Nullable Object trail, @Nullable Object engine) {
        if (trail == null || engine == null) {
            return trail == null && engine == null;
        }
        return CanonicalJson.of(trail).equals(CanonicalJson.of(engine));
    }

    private void tell(Kind kind, String what) {
        var difference = new Difference(number, kind, what);
        if (!differences.contains(difference)) {
            differences.add(difference);
        }
    }
}
