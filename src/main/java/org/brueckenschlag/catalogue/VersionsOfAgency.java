package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.brueckenschlag.catalogue.KnownVersions.KnownVersion;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class VersionsOfAgency implements PackageVersions {

    private final OwnDrafts own;
    private final DraftsOfAgency drafts;
    private final JdbcDrafts kept;
    private final KnownVersions versions;
    private final DeployedPackages deployed;
    private final ProcessCatalogue catalogue;
    private final CurrentActor currentActor;

    VersionsOfAgency(
            OwnDrafts own,
            DraftsOfAgency drafts,
            JdbcDrafts kept,
            KnownVersions versions,
            DeployedPackages deployed,
            ProcessCatalogue catalogue,
            CurrentActor currentActor) {
        this.own = own;
        this.drafts = drafts;
        this.kept = kept;
        this.versions = versions;
        this.deployed = deployed;
        this.catalogue = catalogue;
        this.currentActor = currentActor;
    }

    @Override
    public List<KnownVersion> of(String process) {
        mayRedesign();
        var known = versions.of(process, currentActor.get().agency());
        if (known.isEmpty()) {
            throw new Refused(CatalogueRefusal.PROCESS_UNKNOWN);
        }
        return known;
    }

    @Override
    public ProcessVersionId inUse(String process) {
        var first = of(process).getFirst().id();
        return deployed.latest(process, currentActor.get().agency())
                .map(DeployedProcess::id)
                .orElse(first);
    }

    private void mayRedesign() {
        if (!drafts.mayRedesign()) {
            throw new Refused(CatalogueRefusal.MAY_NOT_REDESIGN);
        }
    }

    @Override
    public Map<ProcessVersionId, Origin> origins() {
        mayRedesign();
        var actor = currentActor.get();
        return kept.origins(actor.agency(), actor.id());
    }

    @Override
    public Draft returnTo(String process, ProcessVersionId version) {
        var files = files(process, version);
        return own.inTurn(() -> drafts.underWork().stream()
                .filter(draft -> draft.process().equals(process))
                .filter(draft -> drafts.files(draft.id()).equals(files))
                .findFirst()
                .orElseGet(() -> changed(drafts.beginBeside(process), files).draft()));
    }

    @Override
    public byte[] zip(String process, ProcessVersionId version) {
        return ZippedPackage.of(files(process, version));
    }

    @Override
    public byte[] zip(String draft) {
        return ZippedPackage.of(drafts.files(draft));
    }

    @Override
    public Brought bring(String process, String name, byte[] file) {
        of(process);
        return bring(process, ZippedPackage.read(name, file));
    }

    /** @param files by name, as they were sent */
    Brought bring(String process, Map<String, String> files) {
        refuseEmpty(files);
        return own.inTurn(() -> {
            var draft = begin(process);
            return brought(draft, drafts.files(draft.id()), called(model(draft), files, process));
        });
    }

    /** As the content of a file of a draft it would take the file out. */
    private static void refuseEmpty(Map<String, String> files) {
        var empty = files.entrySet().stream()
                .filter(file -> file.getValue().isBlank() && !file.getKey().endsWith(".properties"))
                .map(file -> Finding.of(file.getKey(), "catalogue.import.empty"))
                .toList();
        if (!empty.isEmpty()) {
            throw new Refused(CatalogueRefusal.IMPORT, empty);
        }
    }

    private String model(Draft draft) {
        return deployed.latest(draft.process(), draft.agency())
                .orElseThrow(() -> new Refused(CatalogueRefusal.PROCESS_UNKNOWN))
                .file();
    }

    private static Map<String, String> called(String model, Map<String, String> brought, String process) {
        var placed = WhoseFiles.withDiagram(model, brought);
        return isDiagramOf(process, placed.getOrDefault(model, "")) ? placed : brought;
    }

    private static boolean isDiagramOf(String process, String diagram) {
        try {
            return new ModelReading(process, Xml.parse(diagram)).process().hasAttribute("id");
        } catch (IllegalArgumentException another) {
            return false;
        }
    }

    private Brought brought(Draft draft, Map<String, String> before, Map<String, String> brought) {
        var model = model(draft);
        if (!brought.containsKey(model)
                && brought.keySet().stream().anyMatch(name -> name.endsWith(WhoseFiles.DIAGRAM))) {
            throw new Refused(CatalogueRefusal.ZIP_OTHER_PROCESS, model);
        }
        var whole = new HashMap<>(before);
        whole.putAll(brought);
        var differing = DraftContents.differing(before, whole).keySet();
        return new Brought(
                changed(draft, whole),
                sorted(brought.keySet(), differing::contains),
                sorted(brought.keySet(), name -> !differing.contains(name)),
                sorted(before.keySet(), name -> !brought.containsKey(name)));
    }

    private static List<String> sorted(Set<String> names, Predicate<String> which) {
        return names.stream().filter(which).sorted().toList();
    }

    @Override
    public Map<String, String> files(String process, ProcessVersionId version) {
        if (of(process).stream().noneMatch(known -> known.id().equals(version))) {
            throw new Refused(CatalogueRefusal.PROCESS_UNKNOWN);
        }
        catalogue.requireUnaltered(version);
        return deployed.files(version);
    }

    /** In turn; what somebody is working on is not overwritten. */
    private Draft begin(String process) {
        if (drafts.underWork().stream().anyMatch(draft -> draft.process().equals(process))) {
            throw new Refused(CatalogueRefusal.DRAFT_UNDER_WORK);
        }
        return drafts.begin(process);
    }

    /** What is the same is not kept again, so that the history of the draft says who changed what. */
    private Drafts.Saved changed(Draft draft, Map<String, String> files) {
        var changed = DraftContents.differing(drafts.files(draft.id()), files);
        if (changed.isEmpty()) {
            throw new Refused(CatalogueRefusal.DRAFT_UNCHANGED);
        }
        return drafts.save(draft.id(), draft.revision(), changed);
    }
}
