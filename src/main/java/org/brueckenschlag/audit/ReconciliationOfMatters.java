package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.brueckenschlag.audit.Difference.Kind;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.RunningMatters;
import org.brueckenschlag.tasks.ShownTasks;
import org.springframework.stereotype.Service;

@Service
class ReconciliationOfMatters implements Reconciliation {

    private static final int AT_ONCE = 200;
    private static final int CLOSED_LOOKED_AT = 100;
    private static final int TOLD = 1_000;

    private final CurrentActor currentActor;
    private final ProcessCatalogue catalogue;
    private final MatterStock stock;
    private final MatterLock matters;
    private final MatterTransactions transactions;
    private final RunningMatters engine;
    private final ShownTasks lists;
    private final ReplayedRows rows;
    private final JdbcTrail trail;
    private final Ledger ledger;
    private final Clock clock;

    ReconciliationOfMatters(
            CurrentActor currentActor,
            ProcessCatalogue catalogue,
            MatterStock stock,
            MatterLock matters,
            MatterTransactions transactions,
            RunningMatters engine,
            ShownTasks lists,
            ReplayedRows rows,
            JdbcTrail trail,
            Ledger ledger,
            Clock clock) {
        this.currentActor = currentActor;
        this.catalogue = catalogue;
        this.stock = stock;
        this.matters = matters;
        this.transactions = transactions;
        this.engine = engine;
        this.lists = lists;
        this.rows = rows;
        this.trail = trail;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public boolean mayCompare() {
        return currentActor.get().hasAny(Role.PRUEFUNG, Role.ADMIN);
    }

    @Override
    public Reconciled compare() {
        var actor = comparing();
        return compare(actor.agency(), Doer.of(actor));
    }

    @Override
    public Export open(Locale language) {
        var actor = comparing();
        return new ReconciliationExport(
                actor.agency(),
                LocalDate.ofInstant(clock.instant(), RetentionOfMatters.ZONE),
                words(language),
                progress -> compare(actor.agency(), Doer.of(actor), progress));
    }

    @Override
    public DifferenceWords words(Locale language) {
        var agency = comparing().agency();
        var known = new HashMap<String, Optional<Labels>>();
        return new DifferenceWords(
                Texts.in(language),
                number -> known.computeIfAbsent(
                        number,
                        unknown ->
                                stock.versionOf(agency, unknown).map(version -> catalogue.labels(version, language))));
    }

    @Override
    public Optional<Reconciled> last() {
        var chain = Chain.system(comparing().agency()).name();
        return trail.lastNaming(chain, Reconciled.STEP, 1).stream()
                .flatMap(link -> link.steps().stream())
                .filter(step -> step.kind().equals(Reconciled.STEP))
                .map(Reconciled::read)
                .findFirst();
    }

    private Actor comparing() {
        if (!mayCompare()) {
            throw new Refused(ErasureRefusal.MAY_NOT_COMPARE);
        }
        return currentActor.get();
    }

    Reconciled compare(AgencyId agency, Doer doer) {
        return compare(agency, doer, Export.Progress.NONE);
    }

    /** Matter by matter: memory holds one at a time, and the first differences. */
    private Reconciled compare(AgencyId agency, Doer doer, Export.Progress progress) {
        var outcome = new Outcome(progress, stock.countOpen(agency) + CLOSED_LOOKED_AT);
        var looked = new HashSet<MatterId>();
        var after = "";
        for (var isLast = false; !isLast; ) {
            var open = stock.open(agency, after, AT_ONCE);
            isLast = open.size() < AT_ONCE;
            var upTo = isLast ? null : open.getLast().value();
            open.forEach(matter -> outcome.matter(look(matter, agency)));
            // Lists may show tasks of a matter that is not open, or that there never was.
            for (var shown : lists.matters(agency, after, upTo, TOLD)) {
                if (!open.contains(shown) && looked.add(shown)) {
                    outcome.matter(look(shown, agency));
                }
            }
            after = upTo == null ? after : upTo;
        }
        for (var closed : stock.lastClosed(agency, CLOSED_LOOKED_AT)) {
            if (looked.add(closed)) {
                outcome.matter(look(closed, agency));
            }
        }
        models(agency, outcome);
        return tell(agency, doer, outcome);
    }

    /** Under the matter's lock: what somebody does meanwhile would look like a difference. */
    private List<Difference> look(MatterId id, AgencyId agency) {
        var numbers = new ArrayList<String>();
        try {
            return transactions.run(() -> matters.lock(id)
                    .filter(matter -> matter.agency().equals(agency))
                    .map(matter -> {
                        numbers.add(matter.number());
                        return look(matter);
                    })
                    .orElseGet(() -> strange(id, agency)));
        } catch (RunningMatters.Unreadable e) {
            return List.of(new Difference(numbers.getLast(), Kind.MATTER_UNREADABLE, ""));
        }
    }

    private List<Difference> look(Matter matter) {
        if (catalogue.isAltered(matter.version())) {
            return List.of(new Difference(matter.number(), Kind.MATTER_NOT_RUN, ""));
        }
        var chain = trail.of(matter.id().value(), matter.agency());
        var differences = new ArrayList<>(MatterComparison.of(
                matter.number(), new ReplayedMatter(matter.id().value(), chain), engine.of(matter.id())));
        differences.addAll(rows.differences(matter, chain));
        differences.addAll(CardComparison.of(matter.number(), new ReplayedCards(chain).shown(), lists.of(matter.id())));
        return differences;
    }

    /** What lists of this agency show of a matter that is none of hers. */
    private List<Difference> strange(MatterId id, AgencyId agency) {
        return lists.of(id).values().stream()
                .filter(shown -> shown.agency().equals(agency.value()))
                .map(shown -> new Difference(shown.number(), Kind.CARD_TOO_MANY, shown.element()))
                .toList();
    }

    private void models(AgencyId agency, Outcome outcome) {
        for (var chain : List.of(Chain.deployments(null), Chain.deployments(agency))) {
            trail.naming(chain.name(), DeploymentAuditing.DEPLOYED)
                    .forEach(link -> link.steps().stream()
                            .filter(step -> step.kind().equals(DeploymentAuditing.DEPLOYED))
                            .forEach(step -> model(step.data(), outcome)));
        }
    }

    private void model(Map<String, Object> deployed, Outcome outcome) {
        if (!(deployed.get("files") instanceof Collection<?> files)) {
            return;
        }
        for (var each : files) {
            if (each instanceof Map<?, ?> file) {
                var name = String.valueOf(file.get("name"));
                var found = engine.sha256(String.valueOf(deployed.get("deployment")), name);
                outcome.models++;
                if (found.isEmpty()) {
                    outcome.tell(new Difference("", Kind.MODEL_GONE, name));
                } else if (!found.get().equals(file.get("sha256"))) {
                    outcome.tell(new Difference("", Kind.MODEL_ALTERED, name));
                }
            }
        }
    }

    private Reconciled tell(AgencyId agency, Doer doer, Outcome outcome) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var reconciled = new Reconciled(at, outcome.matters, outcome.models, outcome.found, outcome.differences);
        ledger.append(new Ledger.Subject(Chain.system(agency), doer, List.of(reconciled.told())));
        return reconciled;
    }

    private static final class Outcome {

        private final Export.Progress progress;
        private final long expected;
        private final List<Difference> differences = new ArrayList<>();
        private long matters;
        private long models;
        private long found;

        Outcome(Export.Progress progress, long expected) {
            this.progress = progress;
            this.expected = expected;
        }

        void matter(List<Difference> ofOne) {
            matters++;
            if (!progress.reached(Math.min(1, (double) matters / expected))) {
                throw new CancellationException();
            }
            ofOne.forEach(this::tell);
        }

        void tell(Difference difference) {
            found++;
            if (differences.size() < TOLD) {
                differences.add(difference);
            }
        }
    }
}
