package org.brueckenschlag.catalogue;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.catalogue.DraftDecided.What;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class NewProcessesOfAgency implements NewProcesses {

    private static final String LETTERS = "nummernkreis";

    /** Tables that the system itself asks for the whole agency: there is one process with them. */
    private static final String ASKED_BY_THE_SYSTEM = "gewichtung";

    private final OwnDrafts own;
    private final JdbcDrafts drafts;
    private final DeployedPackages deployed;
    private final ProcessCatalogue catalogue;
    private final Skeleton skeleton;
    private final DeploymentPolicy policy;
    private final ApplicationEventPublisher events;

    NewProcessesOfAgency(
            OwnDrafts own,
            JdbcDrafts drafts,
            DeployedPackages deployed,
            ProcessCatalogue catalogue,
            Skeleton skeleton,
            DeploymentPolicy policy,
            ApplicationEventPublisher events) {
        this.own = own;
        this.drafts = drafts;
        this.deployed = deployed;
        this.catalogue = catalogue;
        this.skeleton = skeleton;
        this.policy = policy;
        this.events = events;
    }

    @Override
    public List<ProcessModel> copyable() {
        return catalogue.latest(own.leitung().agency()).stream()
                .filter(NewProcessesOfAgency::isCopyable)
                .sorted(Comparator.comparing(ProcessModel::name, Collator.getInstance(Locale.GERMAN)))
                .toList();
    }

    private static boolean isCopyable(ProcessModel model) {
        return !model.properties().containsKey(ASKED_BY_THE_SYSTEM);
    }

    @Override
    public Draft begin(NewProcess process) {
        // until it is there: two people at one moment would both find key, name and letters free
        return own.inTurn(() -> beginInTurn(process));
    }

    @Override
    public Draft begin(String key, Map<String, String> files) {
        return own.inTurn(() -> {
            var actor = own.leitung();
            if (isTaken(key, actor)) {
                throw new Refused(
                        CatalogueRefusal.NEW_PROCESS, List.of(Finding.of("key", "catalogue.new-process.key-taken")));
            }
            return begin(actor, key, null, files);
        });
    }

    private Draft beginInTurn(NewProcess process) {
        var actor = own.leitung();
        var models = catalogue.latest(actor.agency());
        var original = models.stream()
                .filter(model -> model.key().equals(process.copied()))
                .filter(NewProcessesOfAgency::isCopyable)
                .findFirst()
                .orElse(null);
        var findings = new ArrayList<>(wrong(process, models, actor));
        if (process.copied() != null && original == null) {
            findings.add(Finding.of("copied", "catalogue.new-process.copied"));
        }
        if (!findings.isEmpty()) {
            throw new Refused(CatalogueRefusal.NEW_PROCESS, findings);
        }
        var files = files(process, original);
        refuseName(process, files);
        return begin(actor, process.key(), original, files);
    }

    private List<Finding> wrong(NewProcess process, List<ProcessModel> models, Actor actor) {
        var findings = new ArrayList<Finding>();
        var drawn = drawn(actor);
        if (process.name().isEmpty() || process.name().length() > NewProcess.LONGEST_NAME) {
            findings.add(Finding.of("name", "catalogue.new-process.name", NewProcess.LONGEST_NAME));
        } else if (Stream.concat(
                        models.stream()
                                .map(model -> catalogue
                                        .labels(model.id(), Texts.GERMAN)
                                        .process()),
                        drawn.stream().map(ModelReading::name))
                .anyMatch(process.name()::equalsIgnoreCase)) {
            findings.add(Finding.of("name", "catalogue.new-process.name-taken"));
        }
        if (!process.isKey()) {
            findings.add(Finding.of("key", "catalogue.new-process.key", NewProcess.LONGEST_KEY));
        } else if (isTaken(process.key(), actor)) {
            findings.add(Finding.of("key", "catalogue.new-process.key-taken"));
        }
        if (!process.areLetters()) {
            findings.add(Finding.of("letters", "catalogue.new-process.letters"));
        } else if (Stream.concat(
                        models.stream().map(ProcessModel::properties),
                        drawn.stream().map(ModelReading::properties))
                .anyMatch(properties -> process.letters().equals(properties.get(LETTERS)))) {
            findings.add(Finding.of("letters", "catalogue.new-process.letters-taken"));
        }
        return findings;
    }

    /** Processes that somebody has begun to draw; without those whose diagram cannot be read just now. */
    private List<ModelReading> drawn(Actor actor) {
        return drafts.underWork(actor.agency()).stream()
                .filter(Draft::isOfNewProcess)
                .flatMap(draft -> {
                    try {
                        var bpmn = drafts.files(draft.id()).getOrDefault(PackageFiles.diagramOf(draft.process()), "");
                        return Stream.of(new ModelReading(draft.process(), Xml.parse(bpmn)));
                    } catch (IllegalArgumentException unreadable) {
                        return Stream.of();
                    }
                })
                .toList();
    }

    /** By a process of the agency, by one that comes with the product, or by a draft that somebody works on. */
    private boolean isTaken(String key, Actor actor) {
        return deployed.latest(key, actor.agency()).isPresent()
                || Skeleton.isShipped(key)
                || drafts.underWork(actor.agency()).stream()
                        .anyMatch(draft -> draft.process().equals(key));
    }

    private Map<String, String> files(NewProcess process, @Nullable ProcessModel original) {
        if (original == null) {
            return skeleton.of(process);
        }
        catalogue.requireUnaltered(original.id());
        return new CopiedPackage(original.key(), deployed.files(original.id())).as(process);
    }

    /** All else of it has been released before: what is wrong now is the name. */
    private void refuseName(NewProcess process, Map<String, String> files) {
        var findings = policy.check(CheckedDrafts.candidate(process.key(), files)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding ->
                        Finding.of("name", finding.key(), finding.arguments().toArray()))
                .distinct()
                .toList();
        if (!findings.isEmpty()) {
            throw new Refused(CatalogueRefusal.NEW_PROCESS, findings);
        }
    }

    private Draft begin(Actor actor, String key, @Nullable ProcessModel original, Map<String, String> files) {
        var id = UUID.randomUUID().toString();
        var draft = new Draft(id, actor.agency(), key, null, State.OPEN, 1, actor.id(), own.now(), null, null);
        drafts.add(draft, files);
        events.publishEvent(new DraftDecided(
                actor, What.CREATED, draft, original == null ? null : original.id(), List.of(), false));
        return draft;
    }
}
