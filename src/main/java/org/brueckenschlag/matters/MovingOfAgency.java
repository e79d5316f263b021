package org.brueckenschlag.matters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class MovingOfAgency implements MatterMoves {

    private final CurrentActor currentActor;
    private final ProcessCatalogue catalogue;
    private final MovingEngine engine;
    private final MatterTransactions transactions;
    private final JdbcMatters matters;
    private final JdbcMoves moves;
    private final LockedMatters locked;
    private final MatterRecorder recorder;
    private final Clock clock;

    MovingOfAgency(
            CurrentActor currentActor,
            ProcessCatalogue catalogue,
            MovingEngine engine,
            MatterTransactions transactions,
            JdbcMatters matters,
            JdbcMoves moves,
            LockedMatters locked,
            MatterRecorder recorder,
            Clock clock) {
        this.currentActor = currentActor;
        this.catalogue = catalogue;
        this.engine = engine;
        this.transactions = transactions;
        this.matters = matters;
        this.moves = moves;
        this.locked = locked;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Override
    public boolean mayMove() {
        return currentActor.find().filter(MovingOfAgency::mayMove).isPresent();
    }

    private static boolean mayMove(Actor actor) {
        return actor.has(Role.LEITUNG);
    }

    private AgencyId agency() {
        var actor = currentActor.get();
        if (!mayMove(actor)) {
            throw new Refused(MatterRefusal.MAY_NOT_MOVE);
        }
        return actor.agency();
    }

    @Override
    public Map<ProcessVersionId, Integer> running() {
        return moves.openByVersion(agency());
    }

    @Override
    public List<VersionBehind> behind() {
        var agency = agency();
        var newest = catalogue.latest(agency).stream().collect(Collectors.toMap(ProcessModel::key, ProcessModel::id));
        var behind = new ArrayList<VersionBehind>();
        moves.openByVersion(agency).forEach((version, count) -> {
            var model = catalogue.model(version);
            var target = newest.get(model.key());
            if (target != null && !target.equals(version) && !catalogue.isAltered(version)) {
                behind.add(new VersionBehind(model.key(), version, target, count));
            }
        });
        behind.sort(Comparator.comparing(VersionBehind::process)
                .thenComparing(old -> catalogue.model(old.version()).version()));
        return List.copyOf(behind);
    }

    @Override
    public MovePlan plan(ProcessVersionId from) {
        var agency = agency();
        var behind = behind().stream()
                .filter(old -> old.version().equals(from))
                .findFirst()
                .orElseThrow(() -> new Refused(MatterRefusal.NOTHING_TO_MOVE));
        var equal = engine.equal(from, behind.newest());
        var open = moves.openOn(agency, from);
        return new MovePlan(
                from,
                behind.newest(),
                equal,
                withoutEqual(open, from, behind.newest(), equal),
                open.stream().map(JdbcMoves.Running::number).toList());
    }

    private List<MovePlan.Open> withoutEqual(
            List<JdbcMoves.Running> open, ProcessVersionId from, ProcessVersionId to, Map<String, String> equal) {
        var counts = new TreeMap<String, Integer>();
        for (var matter : open) {
            engine.standing(matter.id()).stream()
                    .filter(element -> !equal.containsKey(element))
                    .forEach(element -> counts.merge(element, 1, Integer::sum));
        }
        var taken = new HashSet<>(equal.values());
        return counts.entrySet().stream()
                .map(place -> new MovePlan.Open(
                        place.getKey(), place.getValue(), candidates(catalogue.model(from), place.getKey(), to, taken)))
                .toList();
    }

    private List<String> candidates(ProcessModel old, String element, ProcessVersionId to, Set<String> taken) {
        var kind = old.element(element).map(ProcessElement::kind);
        return catalogue.model(to).elements().stream()
                .filter(there -> Optional.of(there.kind()).equals(kind) && !taken.contains(there.id()))
                .map(ProcessElement::id)
                .toList();
    }

    @Override
    public MoveResult tryOut(String number, MovePlan plan, Map<String, String> places) {
        return once(number, plan, places, null);
    }

    @Override
    public MoveResult move(String number, MovePlan plan, Map<String, String> places, ChangeReason reason) {
        return once(number, plan, places, reason);
    }

    /** @param reason null where it is only tried out: then all of it is taken back */
    private MoveResult once(String number, MovePlan plan, Map<String, String> places, @Nullable ChangeReason reason) {
        var agency = agency();
        catalogue.requireUnaltered(plan.from());
        catalogue.requireUnaltered(plan.to());
        if (catalogue.latest(catalogue.model(plan.from()).key(), agency).stream()
                .noneMatch(newest -> newest.id().equals(plan.to()))) {
            throw new Refused(MatterRefusal.NOTHING_TO_MOVE);
        }
        var id = matters.find(agency, number)
                .orElseThrow(() -> new Refused(MatterRefusal.UNKNOWN))
                .id();
        return transactions.runUnless(result -> reason == null || result.state() == MoveResult.State.HINDERED, () -> {
            var matter = locked.lock(id).orElseThrow(() -> new Refused(MatterRefusal.UNKNOWN));
            if (!matter.isOpen() || !matter.version().equals(plan.from())) {
                return new MoveResult(number, MoveResult.State.GONE, Set.of(), List.of());
            }
            var all = new HashMap<>(plan.equal());
            all.putAll(places);
            var standing = engine.standing(id);
            if (reason != null) {
                recorder.record(id, matter.agency(), decided(places, reason));
            }
            var hindering = engine.move(id, plan.from(), plan.to(), all, newlyRead(matter, plan));
            var state = reason == null ? MoveResult.State.MOVABLE : MoveResult.State.MOVED;
            return new MoveResult(number, hindering.isEmpty() ? state : MoveResult.State.HINDERED, standing, hindering);
        });
    }

    private HistoryStep decided(Map<String, String> places, ChangeReason reason) {
        return new HistoryStep(
                HistoryStep.Kind.MIGRATION_DECIDED,
                null,
                null,
                null,
                clock.instant(),
                Map.of("reason", reason.key(), "places", Map.copyOf(places)));
    }

    /** The engine was given only what the old version read: docs/decisions/0008. */
    private Map<String, Object> newlyRead(Matter matter, MovePlan plan) {
        var names = new HashSet<>(catalogue.model(plan.to()).routing());
        names.removeAll(catalogue.model(plan.from()).routing());
        var known = new HashMap<>(matter.known());
        known.keySet().retainAll(names);
        return known;
    }
}
