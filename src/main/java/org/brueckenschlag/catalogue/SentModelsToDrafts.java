package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class SentModelsToDrafts implements SentModels {

    private final Drafts drafts;
    private final NewProcesses processes;
    private final DeployedPackages deployed;
    private final WhoseFiles whose;
    private final DeploymentPolicy policy;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    SentModelsToDrafts(
            Drafts drafts,
            NewProcesses processes,
            DeployedPackages deployed,
            WhoseFiles whose,
            DeploymentPolicy policy,
            CurrentActor currentActor,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.processes = processes;
        this.deployed = deployed;
        this.whose = whose;
        this.policy = policy;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public Draft keep(Map<String, byte[]> files) {
        if (!drafts.mayRedesign()) {
            throw new Refused(CatalogueRefusal.MAY_NOT_REDESIGN);
        }
        var actor = currentActor.get();
        var readable = SentNames.of(WhoseFiles.withoutMarks(files)).files();
        var key = whose.key(readable, actor.agency()).orElseThrow(() -> refused(actor, files, nobodys(readable)));
        var process = deployed.latest(key, actor.agency());
        var begun = underWork(key, actor);
        var before = begun.map(draft -> drafts.files(draft.id()))
                .or(() -> process.map(known -> deployed.files(known.id())))
                .orElse(Map.of(PackageFiles.diagramOf(key), ""));
        var sent = inPlace(readable, before);
        var whole = new TreeMap<String, byte[]>();
        before.forEach((name, text) -> whole.put(name, text.getBytes(UTF_8)));
        whole.putAll(sent);
        var findings = policy.check(new PackageFiles(key, whole, false));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw refused(actor, files, findings);
        }
        var texts = new TreeMap<String, String>();
        sent.forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return Objects.requireNonNull(transaction.execute(status -> begun.isEmpty() && process.isEmpty()
                ? processes.begin(key, texts)
                : save(begun.orElseGet(() -> drafts.begin(key)), texts)));
    }

    private Draft save(Draft draft, Map<String, String> texts) {
        return drafts.save(draft.id(), draft.revision(), texts).draft();
    }

    /** The draft that the actor goes on with. */
    private Optional<Draft> underWork(String process, Actor actor) {
        var begun = drafts.underWork().stream()
                .filter(draft -> draft.process().equals(process))
                .toList();
        var own = begun.stream()
                .filter(draft ->
                        draft.state() == State.OPEN && draft.changedBy().equals(actor.id()))
                .findFirst();
        if (own.isEmpty() && !begun.isEmpty()) {
            throw new Refused(CatalogueRefusal.DRAFT_UNDER_WORK);
        }
        return own;
    }

    private static Map<String, byte[]> inPlace(Map<String, byte[]> sent, Map<String, String> before) {
        return before.keySet().stream()
                .filter(name -> name.endsWith(WhoseFiles.DIAGRAM))
                .findFirst()
                .map(called -> WhoseFiles.withDiagram(called, sent))
                .orElse(sent);
    }

    /**
     * First that nobody knows whose they are: what they lack beside it may only follow from that. Where a diagram
     * cannot be read, that is all there is to say.
     */
    private List<PackageFinding> nobodys(Map<String, byte[]> files) {
        var findings = new ArrayList<PackageFinding>();
        if (files.entrySet().stream()
                .allMatch(file -> !file.getKey().endsWith(WhoseFiles.DIAGRAM) || canBeRead(file.getValue()))) {
            findings.add(PackageFinding.error("sent-process", PackageFiles.WHOLE, null, 0, "catalogue.nobodys-files"));
        }
        findings.addAll(policy.check(new PackageFiles("", files, false)));
        return findings;
    }

    private static boolean canBeRead(byte[] diagram) {
        try {
            Xml.parse(new String(diagram, UTF_8));
            return true;
        } catch (IllegalArgumentException noXml) {
            return false;
        }
    }

    private PackageRefused refused(Actor actor, Map<String, byte[]> sent, List<PackageFinding> findings) {
        var refused = new PackageRefused(findings);
        events.publishEvent(DeploymentRefused.of(actor.agency(), actor.id(), sent, refused));
        return refused;
    }
}
