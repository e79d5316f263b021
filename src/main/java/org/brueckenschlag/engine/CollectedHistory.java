package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.brueckenschlag.catalogue.PackageDeployed;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.matters.SystemOperated;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction did, by matter. Told just before the commit, on the transaction's own connection: whatever a
 * listener writes is there with the engine's state or not at all, and a listener that fails takes everything back.
 *
 * <p>Bound to the Spring transaction, not to the engine's command: two commands in one transaction are one entry, a
 * transaction of its own inside of another is one of its own here, too.
 */
final class CollectedHistory implements TransactionSynchronization {

    private static final Object KEY = CollectedHistory.class;

    private final ApplicationEventPublisher events;
    /** In a fixed order, so that two transactions over the same matters never wait for each other crosswise. */
    private final TreeMap<String, Chain> chains = new TreeMap<>();

    /** By agency; the empty name is of what all agencies share. */
    private final TreeMap<String, List<HistoryStep>> operations = new TreeMap<>();

    private final List<Deployed> deployments = new ArrayList<>();
    private ActorId operator = ActorId.SYSTEM;
    private boolean told;

    private CollectedHistory(ApplicationEventPublisher events) {
        this.events = events;
    }

    static CollectedHistory ofThisTransaction(ApplicationEventPublisher events) {
        if (TransactionSynchronizationManager.getResource(KEY) instanceof CollectedHistory collected) {
            if (collected.told) {
                throw new IllegalStateException("the history of this transaction was told already");
            }
            return collected;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("history outside of a transaction could not be kept");
        }
        var collected = new CollectedHistory(events);
        TransactionSynchronizationManager.bindResource(KEY, collected);
        TransactionSynchronizationManager.registerSynchronization(collected);
        return collected;
    }

    Chain chain(MatterId matter, ActorId actor) {
        return chains.computeIfAbsent(matter.value(), unused -> new Chain(matter, actor));
    }

    void addOperation(HistoryStep step, Optional<AgencyId> agency, ActorId actor) {
        if (operations.isEmpty()) {
            operator = actor;
        }
        operations
                .computeIfAbsent(agency.map(AgencyId::value).orElse(""), unused -> new ArrayList<>())
                .add(step);
    }

    /** What it consists of is told at the end, when the engine has read it. */
    void deployed(DeploymentEntity deployment, ActorId actor) {
        deployments.add(new Deployed(deployment, actor));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        told = true;
        try {
            tell();
        } catch (TransactionException e) {
            // Spring would take it for the commit's own failure and not roll back: the engine's state would stay untold
            throw new IllegalStateException("what this transaction did could not be told", e);
        }
    }

    private void tell() {
        for (var chain : chains.values()) {
            var steps = chain.steps();
            if (!steps.isEmpty()) {
                events.publishEvent(new MatterAdvanced(chain.matter, chain.agency(), chain.actor, steps));
            }
        }
        deployments.stream().map(Deployed::told).forEach(events::publishEvent);
        operations.forEach((agency, steps) -> events.publishEvent(
                new SystemOperated(agency.isEmpty() ? null : new AgencyId(agency), operator, steps)));
    }

    @Override
    public void beforeCompletion() {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }

    /** A deployment of this transaction. */
    private record Deployed(DeploymentEntity deployment, ActorId actor) {

        PackageDeployed told() {
            var files = new TreeMap<String, String>();
            deployment.getResources().forEach((name, file) -> files.put(name, PackageFiles.sha256(file.getBytes())));
            var definitions = new ArrayList<PackageDeployed.Definition>();
            each(deployment.getDeployedProcessDefinitions()).forEach(each -> definitions.add(told("process", each)));
            each(deployment.getDeployedDecisionDefinitions()).forEach(each -> definitions.add(told("decision", each)));
            var agency = deployment.getTenantId();
            return new PackageDeployed(
                    deployment.getId(),
                    deployment.getName() == null ? "" : deployment.getName(),
                    agency == null ? null : new AgencyId(agency),
                    actor,
                    files,
                    definitions);
        }

        private static PackageDeployed.Definition told(String kind, ResourceDefinition definition) {
            return new PackageDeployed.Definition(
                    kind,
                    definition.getKey(),
                    definition.getVersion(),
                    definition.getId(),
                    definition.getResourceName());
        }

        private static <T> List<T> each(@Nullable List<T> definitions) {
            return definitions == null ? List.of() : definitions;
        }
    }

    /** What happened to one matter. */
    static final class Chain {

        private final MatterId matter;
        private final ActorId actor;
        private final List<Translated> translated = new ArrayList<>();
        private @Nullable AgencyId agency;
        private boolean touched;

        Chain(MatterId matter, ActorId actor) {
            this.matter = matter;
            this.actor = actor;
        }

        /** True until something was added that is not our own record. */
        boolean isNew() {
            return !touched && agency == null;
        }

        void belongsTo(AgencyId owner) {
            if (agency != null && !agency.equals(owner)) {
                throw new IllegalStateException("matter " + matter + " would change its agency");
            }
            agency = owner;
        }

        void add(HistoryStep step) {
            translated.add(new Translated(step, null));
        }

        void add(HistoryEvent event, StepTranslator translator) {
            touched = true;
            translator.translate(matter, event).ifPresent(translated::add);
        }

        private AgencyId agency() {
            if (agency == null) {
                throw new IllegalStateException("matter " + matter + " belongs to no agency");
            }
            return agency;
        }

        /** The steps in order, each told once. */
        private List<HistoryStep> steps() {
            var created = new HashSet<String>();
            var toldAlready = new HashSet<String>();
            var otherwiseChanged = new HashSet<String>();
            for (var each : translated) {
                var task = each.step().task();
                if (task == null) {
                    continue;
                }
                switch (each.step().kind()) {
                    case TASK_CREATED -> {
                        created.add(task);
                        toldAlready.add(task);
                    }
                    case TASK_ASSIGNED, TASK_COMPLETED, TASK_CANCELLED -> toldAlready.add(task);
                    default -> {
                        if (each.changedProperty() != null
                                && !each.changedProperty().equals("assignee")) {
                            otherwiseChanged.add(task);
                        }
                    }
                }
            }
            toldAlready.removeAll(otherwiseChanged);
            var candidates = firstCandidates(created);
            return translated.stream()
                    .filter(each -> !each.isMarker())
                    .filter(each -> !(each.isNewCandidate()
                            && created.contains(each.step().task())))
                    // An update repeats all values of a task; its creation and a change of hands have kinds of their
                    // own.
                    .filter(each -> !(each.isUpdate()
                            && toldAlready.contains(each.step().task())))
                    .map(Translated::step)
                    .map(step -> step.kind() == HistoryStep.Kind.TASK_CREATED
                            ? withCandidates(step, candidates.getOrDefault(step.task(), List.of()))
                            : step)
                    .toList();
        }

        /** By task: the groups that it was created for. */
        private Map<String, List<String>> firstCandidates(Set<String> created) {
            var candidates = new HashMap<String, List<String>>();
            for (var each : translated) {
                var task = each.step().task();
                if (task != null && each.isNewCandidate() && created.contains(task)) {
                    candidates
                            .computeIfAbsent(task, unused -> new ArrayList<>())
                            .add(String.valueOf(each.step().data().get("candidate")));
                }
            }
            return candidates;
        }

        /** The role tells the one group that a task usually has. */
        private static HistoryStep withCandidates(HistoryStep created, List<String> candidates) {
            if (candidates.isEmpty()
                    || candidates.size() == 1
                            && candidates.getFirst().equals(created.data().get("role"))) {
                return created;
            }
            var data = new HashMap<>(created.data());
            data.put("candidates", candidates.stream().sorted().toList());
            return new HistoryStep(
                    created.kind(), created.element(), created.activity(), created.task(), created.at(), data);
        }
    }

    /**
     * A step, or a mere marker.
     *
     * @param changedProperty set on a marker (an operation log entry that only says which property of a task was
     *     changed)
     */
    record Translated(HistoryStep step, @Nullable String changedProperty) {

        boolean isMarker() {
            return changedProperty != null;
        }

        boolean isNewCandidate() {
            return step.kind() == HistoryStep.Kind.TASK_CHANGED
                    && step.data().containsKey("candidate")
                    && "add".equals(step.data().get("operation"));
        }

        boolean isUpdate() {
            return step.kind() == HistoryStep.Kind.TASK_CHANGED
                    && !step.data().containsKey("candidate")
                    && !step.data().containsKey("link");
        }
    }
}
