package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final String DIAGRAM = ".bpmn";
    private static final byte[] MARK = "\uFEFF".getBytes(UTF_8);

    private final Drafts drafts;
    private final NewProcesses processes;
    private final DeployedPackages deployed;
    private final DeploymentPolicy policy;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    SentModelsToDrafts(
            Drafts drafts,
            NewProcesses processes,
            DeployedPackages deployed,
            DeploymentPolicy policy,
            CurrentActor currentActor,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.processes = processes;
        this.deployed = deployed;
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
        var readable = SentNames.of(withoutMarks(files)).files();
        var process = process(readable, actor);
        var key = process.map(DeployedProcess::key)
                .or(() -> newKey(readable))
                .orElseThrow(() -> refused(actor, files, nobodys(readable)));
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
        var draft = drafts.underWork().stream()
                .filter(begun -> begun.process().equals(process))
                .findFirst();
        draft.filter(begun -> begun.state() != State.OPEN || !begun.changedBy().equals(actor.id()))
                .ifPresent(others -> {
                    throw new Refused(CatalogueRefusal.DRAFT_UNDER_WORK);
                });
        return draft;
    }

    /** Of a process that the agency does not have: its diagram is there, and one alone. */
    private static Optional<String> newKey(Map<String, byte[]> files) {
        var diagrams =
                files.keySet().stream().filter(name -> name.endsWith(DIAGRAM)).toList();
        return diagrams.size() == 1 ? keyIn(Objects.requireNonNull(files.get(diagrams.getFirst()))) : Optional.empty();
    }

    /** A diagram says whose it is; forms and tables alone belong to the one process that has files of these names. */
    private Optional<DeployedProcess> process(Map<String, byte[]> files, Actor actor) {
        var diagrams = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(DIAGRAM))
                .map(Map.Entry::getValue)
                .toList();
        if (!diagrams.isEmpty()) {
            return diagrams.size() > 1
                    ? Optional.empty()
                    : keyIn(diagrams.getFirst()).flatMap(key -> deployed.latest(key, actor.agency()));
        }
        var owners = deployed.latest(actor.agency()).stream()
                .filter(process -> deployed.files(process.id()).keySet().containsAll(files.keySet()))
                .toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    /**
     * Of a diagram with one process, or with one that is carried out beside those that a partner's pools only show;
     * what else is wrong with it the policy says.
     */
    private static Optional<String> keyIn(byte[] diagram) {
        try {
            var all = Xml.children(Xml.parse(new String(diagram, UTF_8)), Xml.BPMN, "process")
                    .toList();
            var carriedOut = all.stream()
                    .filter(process -> process.getAttribute("isExecutable").equals("true"))
                    .toList();
            var ours = carriedOut.isEmpty() ? all : carriedOut;
            return ours.size() == 1 ? Xml.attribute(ours.getFirst(), "id") : Optional.empty();
        } catch (IllegalArgumentException notReadable) {
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> inPlace(Map<String, byte[]> sent, Map<String, String> before) {
        var diagrams =
                before.keySet().stream().filter(name -> name.endsWith(DIAGRAM)).toList();
        var placed = new TreeMap<String, byte[]>();
        sent.forEach((name, bytes) ->
                placed.put(name.endsWith(DIAGRAM) && diagrams.size() == 1 ? diagrams.getFirst() : name, bytes));
        return placed;
    }

    /**
     * First that nobody knows whose they are: what they lack beside it may only follow from that. Where a diagram
     * cannot be read, that is all there is to say.
     */
    private List<PackageFinding> nobodys(Map<String, byte[]> files) {
        var findings = new ArrayList<PackageFinding>();
        if (files.entrySet().stream()
                .allMatch(file -> !file.getKey().endsWith(DIAGRAM) || canBeRead(file.getValue()))) {
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

    /** Some editors begin a UTF-8 file with a byte order mark, which belongs to no word of it. */
    private static Map<String, byte[]> withoutMarks(Map<String, byte[]> files) {
        var readable = new TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> readable.put(
                name,
                Arrays.mismatch(bytes, MARK) == MARK.length
                        ? Arrays.copyOfRange(bytes, MARK.length, bytes.length)
                        : bytes));
        return readable;
    }
}
