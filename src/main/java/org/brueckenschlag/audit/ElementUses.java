package org.brueckenschlag.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.shared.MatterId;

/** Counts, over many matters, how often and how long each element of a model ran. */
final class ElementUses {

    private final Map<String, Use> uses = new LinkedHashMap<>();

    /** @return the matter's user tasks in the order in which they first came up */
    List<String> add(MatterId matter, List<ChainLink> history) {
        var walk = new Walk(matter);
        history.forEach(link -> link.steps().forEach(walk::take));
        return List.copyOf(walk.tasks);
    }

    List<AuditOverview.ElementUse> told() {
        return uses.entrySet().stream()
                .map(use -> use.getValue().told(use.getKey()))
                .toList();
    }

    private Use of(String element) {
        return uses.computeIfAbsent(element, unused -> new Use());
    }

    /** One matter's history, from its first entry to its last. */
    private final class Walk {

        private final MatterId matter;
        private final Map<String, TrailStep> began = new HashMap<>();
        private final Map<String, Instant> due = new HashMap<>();
        private final Set<String> tasks = new LinkedHashSet<>();

        Walk(MatterId matter) {
            this.matter = matter;
        }

        void take(TrailStep step) {
            switch (step.kind()) {
                case "activity_started" -> started(step);
                case "activity_ended" -> ended(step);
                case "task_created", "task_changed" -> opened(step);
                case "task_completed" -> completed(step);
                default -> {
                    // the rest says nothing about how often and how long
                }
            }
        }

        private void started(TrailStep step) {
            // the body around the runs of one step is no step of its own
            if (step.element() != null
                    && step.activity() != null
                    && !step.element().contains("#")) {
                began.put(step.activity(), step);
                of(step.element()).ran(matter);
            }
        }

        private void ended(TrailStep step) {
            var start = step.activity() == null ? null : began.remove(step.activity());
            if (start != null && start.element() != null) {
                of(start.element()).times.add(Duration.between(start.at(), step.at()));
            }
        }

        private void opened(TrailStep step) {
            if (step.task() != null && step.data().get("due") instanceof String at) {
                due.put(step.task(), Instant.parse(at));
            }
            if (step.kind().equals("task_created") && step.element() != null) {
                tasks.add(step.element());
            }
        }

        private void completed(TrailStep step) {
            var deadline = step.task() == null ? null : due.get(step.task());
            if (deadline != null && step.element() != null) {
                of(step.element()).done(!step.at().isAfter(deadline));
            }
        }
    }

    private static final class Use {

        private final Set<MatterId> matters = new HashSet<>();
        private final List<Duration> times = new ArrayList<>();
        private long runs;
        private long deadlines;
        private long kept;

        void ran(MatterId matter) {
            runs++;
            matters.add(matter);
        }

        void done(boolean inTime) {
            deadlines++;
            kept += inTime ? 1 : 0;
        }

        AuditOverview.ElementUse told(String element) {
            var sorted = times.stream().sorted().toList();
            var median = sorted.isEmpty() ? Duration.ZERO : sorted.get(sorted.size() / 2);
            return new AuditOverview.ElementUse(element, matters.size(), runs, median, deadlines, kept);
        }
    }
}
