package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.brueckenschlag.identity.CurrentActor;
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
    public AuditOverview of(AuditedMatters.Version version, @Nullable Instant from, @Nullable Instant to) {
        var actor = currentActor.get();
        if (!AuditRights.mayAudit(actor)) {
            return new AuditOverview(0, 0, List.of(), List.of());
        }
        var filter = new AuditFilter(null, version, from, to, null, null, null, null, null, null);
        var newest = matters.page(actor.agency(), filter, null, MOST_READ);
        var count = matters.count(actor.agency(), filter, AuditedMatters.MOST_COUNTED + 1);
        var uses = new ElementUses();
        var variants = new HashMap<List<String>, Long>();
        for (var matter : newest) {
            variants.merge(uses.add(matter.id(), trail.of(matter.id().value(), actor.agency())), 1L, Long::sum);
        }
        return new AuditOverview(
                count,
                newest.size(),
                uses.told(),
                variants.entrySet().stream()
                        .map(variant -> new AuditOverview.Variant(variant.getKey(), variant.getValue()))
                        .sorted(Comparator.comparing(AuditOverview.Variant::matters)
                                .reversed()
                                .thenComparing(variant -> variant.elements().toString()))
                        .toList());
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
}
