package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.brueckenschlag.catalogue.DeploymentRefused;
import org.brueckenschlag.catalogue.DraftDecided;
import org.brueckenschlag.catalogue.ModelAltered;
import org.brueckenschlag.catalogue.ModelRestored;
import org.brueckenschlag.catalogue.PackageDeployed;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.ReleasePlanned;
import org.brueckenschlag.catalogue.StoredFiles;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.SystemOperated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what happens to processes themselves, and what an operator does past every matter. */
@Component
class DeploymentAuditing {

    private static final Logger LOG = LoggerFactory.getLogger(DeploymentAuditing.class);

    static final String DEPLOYED = "package_deployed";
    private static final String RESTORED = "model_restored";

    /** What the engine's operations are about where they change processes; the rest is the system's. */
    private static final Set<String> DEFINITIONS = Set.of(
            "Deployment", "ProcessDefinition", "DecisionDefinition", "DecisionRequirementsDefinition", "JobDefinition");

    private final Set<Told> told = ConcurrentHashMap.newKeySet();
    private final Ledger ledger;
    private final JdbcTrail trail;
    private final StoredFiles stored;
    private final CurrentActor currentActor;
    private final Clock clock;

    DeploymentAuditing(Ledger ledger, JdbcTrail trail, StoredFiles stored, CurrentActor currentActor, Clock clock) {
        this.ledger = ledger;
        this.trail = trail;
        this.stored = stored;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @EventListener
    void on(PackageDeployed event) {
        Map<String, Object> data = new HashMap<>();
        data.put("deployment", event.deployment());
        data.put("name", event.name());
        data.put("files", files(event.files()));
        data.put(
                "definitions",
                event.definitions().stream().map(DeploymentAuditing::written).toList());
        ledger.append(new Ledger.Subject(
                Chain.deployments(event.agency()), doer(event.actor()), List.of(step(DEPLOYED, data))));
    }

    /** In a transaction of its own: that of the deployment is about to be rolled back. */
    @EventListener
    void on(DeploymentRefused event) {
        ledger.appendWhateverBecomesOfTheRest(new Ledger.Subject(
                Chain.deployments(event.agency()),
                doer(event.actor()),
                List.of(step("deployment_refused", Map.of("files", files(event.files()), "findings", (long)
                        event.findings())))));
    }

    /**
     * Whoever asks for the model finds it altered again and again: told is it once in the life of the program, and once
     * more when it is altered after somebody has restored it, on whichever node.
     */
    @EventListener
    void on(ModelAltered event) {
        var telling = new Told(event, restored(event.deployment()));
        if (told.add(telling) && !tell(event)) {
            told.remove(telling);
        }
    }

    private boolean tell(ModelAltered event) {
        Map<String, Object> data = new HashMap<>();
        data.put("deployment", event.deployment());
        data.put("file", event.file());
        if (event.found() != null) {
            data.put("found", event.found());
        }
        if (event.expected() != null) {
            data.put("expected", event.expected());
        }
        LOG.error(
                "the stored file {} of deployment {} is not the one that was deployed; its process is not run",
                event.file(),
                event.deployment());
        return ledger.appendWhateverBecomesOfTheRest(
                new Ledger.Subject(Chain.deployments(null), Doer.SYSTEM, List.of(step("model_altered", data))),
                () -> isStillAltered(event));
    }

    /** Who restores it locks it first: what is altered here cannot be told after it was restored. */
    private boolean isStillAltered(ModelAltered event) {
        var bytes = stored.locked(event.deployment()).get(event.file());
        return !Objects.equals(bytes == null ? null : PackageFiles.sha256(bytes), event.expected());
    }

    private long restored(String deployment) {
        return trail.deploymentsNaming(deployment).stream()
                .flatMap(link -> link.steps().stream())
                .filter(step -> step.kind().equals(RESTORED)
                        && deployment.equals(step.data().get("deployment")))
                .count();
    }

    @EventListener
    void on(ModelRestored event) {
        var process = event.process();
        Map<String, Object> data = new HashMap<>();
        data.put("deployment", process.deployment());
        data.put("process", process.key());
        data.put("version", process.id().value());
        data.put("files", files(event.files()));
        if (!event.removed().isEmpty()) {
            data.put("removed", event.removed().stream().sorted().toList());
        }
        ledger.append(new Ledger.Subject(
                Chain.deployments(event.actor().agency()), Doer.of(event.actor()), List.of(step(RESTORED, data))));
    }

    /** The note stays with the draft: what people write does not enter the trail. */
    @EventListener
    void on(DraftDecided event) {
        var draft = event.draft();
        Map<String, Object> data = new HashMap<>();
        data.put("draft", draft.id());
        data.put("process", draft.process());
        if (draft.base() != null) {
            data.put("base", draft.base().value());
        }
        if (event.copied() != null) {
            data.put("copied", event.copied().value());
        }
        data.put("revision", (long) draft.revision());
        if (draft.request() != null) {
            data.put("sent_by", draft.request().by().value());
            data.put("reason", draft.request().reason().key());
        }
        if (draft.released() != null) {
            data.put("version", draft.released().value());
        }
        if (event.followsShared()) {
            data.put("follows_shared", true);
        }
        if (!event.warned().isEmpty()) {
            data.put("warned", event.warned());
        }
        ledger.append(new Ledger.Subject(
                Chain.deployments(draft.agency()),
                Doer.of(event.actor()),
                List.of(step("draft_" + event.what().key(), data))));
    }

    @EventListener
    void on(ReleasePlanned event) {
        var plan = event.plan();
        Map<String, Object> data = new HashMap<>();
        data.put("draft", plan.draft());
        data.put("process", event.process());
        data.put("revision", (long) plan.revision());
        data.put("release_at", plan.at().toString());
        data.put("planned_by", plan.by().value());
        if (plan.hindered() != null) {
            data.put("hindered", plan.hindered());
        }
        ledger.append(new Ledger.Subject(
                Chain.deployments(event.agency()),
                doer(event.actor()),
                List.of(step("release_" + event.what().name().toLowerCase(Locale.ROOT), data))));
    }

    @EventListener
    void on(SystemOperated event) {
        var steps = event.steps().stream().map(TrailStep::of).toList();
        Predicate<TrailStep> aboutDefinitions =
                step -> step.data().get("entity") instanceof String entity && DEFINITIONS.contains(entity);
        var deployments = steps.stream().filter(aboutDefinitions).toList();
        if (!deployments.isEmpty()) {
            ledger.append(new Ledger.Subject(Chain.deployments(event.agency()), doer(event.actor()), deployments));
        }
        var rest = steps.stream().filter(aboutDefinitions.negate()).toList();
        if (!rest.isEmpty()) {
            ledger.append(new Ledger.Subject(Chain.system(event.agency()), doer(event.actor()), rest));
        }
    }

    private static List<Map<String, Object>> files(Map<String, String> files) {
        var written = new ArrayList<Map<String, Object>>();
        new TreeMap<>(files).forEach((name, sha256) -> written.add(Map.of("name", name, "sha256", sha256)));
        return written;
    }

    private static Map<String, Object> written(PackageDeployed.Definition definition) {
        return Map.of(
                "kind", definition.kind(),
                "key", definition.key(),
                "version", (long) definition.version(),
                "definition", definition.id(),
                "file", definition.file());
    }

    private TrailStep step(String kind, Map<String, Object> data) {
        return TrailStep.of(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), data);
    }

    private Doer doer(ActorId actor) {
        return Doer.of(actor, currentActor);
    }

    /** @param restored how often it had been restored by then */
    private record Told(ModelAltered altered, long restored) {}
}
