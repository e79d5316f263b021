package org.brueckenschlag.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class OverviewsFromTrail implements AuditOverviews {

    private final JdbcTrail trail;
    private final JdbcAuditedMatters matters;
    private final CurrentActor currentActor;

    OverviewsFromTrail(JdbcTrail trail, JdbcAuditedMatters matters, CurrentActor currentActor) {
        this.trail = trail;
        this.matters = matters;
        this.currentActor = currentActor;
    }

    @Override
    public AuditOverview of(String process, int version, @Nullable Instant from, @Nullable Instant to) {
        var actor = currentActor.get();
        if (!AuditRights.mayAudit(actor)) {
            return new AuditOverview(0, 0, List.of(), List.of());
        }
        var filter = new AuditFilter(null, process, version, from, to, null, null, null, null, null, null);
        var newest = matters.page(actor.agency(), filter, null, MOST_READ);
        var count = matters.count(actor.agency(), filter, AuditedMatters.MOST_COUNTED + 1);
        var uses = new LinkedHashMap<String, Use>();
        var variants = new HashMap<List<String>, Long>();
        for (var matter : newest) {
            variants.merge(read(matter.id(), actor, uses), 1L, Long::sum);
        }
        return new AuditOverview(
                count,
                newest.size(),
                uses.entrySet().stream()
                        .map(use -> use.getValue().told(use.getKey()))
                        .toList(),
                variants.entrySet().stream()
                        .map(variant -> new AuditOverview.Variant(variant.getKey(), variant.getValue()))
                        .sorted(Comparator.comparing(AuditOverview.Variant::matters)
                                .reversed()
                                .thenComparing(variant -> variant.elements().toString()))
                        .toList());
    }

    /** @return user tasks in the order in which they first came up */
    private List<String> read(MatterId matter, Actor actor, Map<String, Use> uses) {
        var began = new HashMap<String, TrailStep>();
        var due = new HashMap<String, Instant>();
        var tasks = new LinkedHashSet<String>();
        for (var link : trail.of(matter.value(), actor.agency())) {
            for (var step : link.steps()) {
                take(step, matter, uses, began, due, tasks);
            }
        }
        return List.copyOf(tasks);
    }

    private static void take(
            TrailStep step,
            MatterId matter,
            Map<String, Use> uses,
            Map<String, TrailStep> began,
            Map<String, Instant> due,
            Set<String> tasks) {
        var element = step.element();
        switch (step.kind()) {
            case "activity_started" -> {
                if (element != null && step.activity() != null && !element.contains("#")) {
                    began.put(step.activity(), step);
                    var use = uses.computeIfAbsent(element, unused -> new Use());
                    use.runs++;
                    use.matters.add(matter.value());
                }
            }
            case "activity_ended" -> {
                var start = step.activity() == null ? null : began.remove(step.activity());
                if (start != null && start.element() != null) {
                    uses.get(start.element()).times.add(Duration.between(start.at(), step.at()));
                }
            }
            case "task_created", "task_changed" -> {
                if (step.task() != null && step.data().get("due") instanceof String at) {
                    due.put(step.task(), Instant.parse(at));
                }
                if (step.kind().equals("task_created") && element != null) {
                    tasks.add(element);
                }
            }
            case "task_completed" -> {
                var deadline = step.task() == null ? null : due.get(step.task());
                if (deadline != null && element != null) {
                    var use = uses.computeIfAbsent(element, unused -> new Use());
                    use.deadlines++;
                    use.kept += step.at().isAfter(deadline) ? 0 : 1;
                }
            }
            default -> {
                // the rest says nothing about how often and how long
            }
        }
    }

    @Override
    public List<ChainEntry> chain(String subject, int limit) {
        var actor = currentActor.get();
        if (!AuditRights.mayAudit(actor)) {
            return List.of();
        }
        var chains = switch (subject) {
            case "deployments" -> List.of(Chain.deployments(null), Chain.deployments(actor.agency()));
            case "identity" -> List.of(Chain.identity(actor.agency()));
            case "system" -> List.of(Chain.system(null), Chain.system(actor.agency()));
            default -> List.<Chain>of();
        };
        return chains.stream()
                .flatMap(chain -> trail.newest(chain, limit).stream())
                .sorted(Comparator.comparing(ChainLink::at).reversed())
                .limit(limit)
                .map(link -> new ChainEntry(link.at(), link.actor(), link.roles(), link.steps()))
                .toList();
    }

    private static final class Use {

        private final Set<String> matters = new HashSet<>();
        private final List<Duration> times = new ArrayList<>();
        private long runs;
        private long deadlines;
        private long kept;

        AuditOverview.ElementUse told(String element) {
            var sorted = times.stream().sorted().toList();
            var median = sorted.isEmpty() ? Duration.ZERO : sorted.get(sorted.size() / 2);
            return new AuditOverview.ElementUse(element, matters.size(), runs, median, deadlines, kept);
        }
    }
}
