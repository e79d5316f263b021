package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class ImportsOfAgency implements Imports {

    /** Of a file that no editor of the workshop could show. */
    private static final Set<String> UNFIT = Set.of(
            "not-xml",
            "encoding",
            "doctype",
            "processing-instruction",
            "size",
            "depth",
            "file-name",
            "file-size",
            "file-count",
            "other-engine");

    private final OwnDrafts own;
    private final Drafts drafts;
    private final NewProcesses processes;
    private final VersionsOfAgency versions;
    private final DeployedPackages deployed;
    private final WhoseFiles whose;
    private final DeploymentPolicy policy;

    ImportsOfAgency(
            OwnDrafts own,
            Drafts drafts,
            NewProcesses processes,
            VersionsOfAgency versions,
            DeployedPackages deployed,
            WhoseFiles whose,
            DeploymentPolicy policy) {
        this.own = own;
        this.drafts = drafts;
        this.processes = processes;
        this.versions = versions;
        this.deployed = deployed;
        this.whose = whose;
        this.policy = policy;
    }

    @Override
    public Seen look(String name, byte[] file) {
        var agency = own.leitung().agency();
        var sent = read(name, file, agency);
        if (drafts.underWork().stream().anyMatch(draft -> draft.process().equals(sent.key()))) {
            throw new Refused(CatalogueRefusal.DRAFT_UNDER_WORK);
        }
        var inUse = deployed.latest(sent.key(), agency);
        var before = inUse.map(process -> deployed.files(process.id())).orElse(Map.of());
        var files = sent.called(inUse.map(DeployedProcess::file).orElse(PackageFiles.diagramOf(sent.key())));
        var whole = new TreeMap<>(before);
        whole.putAll(inUse.isPresent() ? files : RedactionEvent.addedTo(sent.key(), files));
        var differing = DraftContents.differing(before, whole).keySet();
        return new Seen(
                sent.key(),
                sent.name(),
                inUse.map(DeployedProcess::id).orElse(null),
                files.keySet().stream().filter(differing::contains).toList(),
                files.keySet().stream()
                        .filter(each -> !differing.contains(each))
                        .toList(),
                inUse.isEmpty() && !whole.equals(files),
                policy.check(CheckedDrafts.candidate(sent.key(), whole)));
    }

    @Override
    public Draft begin(String name, byte[] file) {
        var agency = own.leitung().agency();
        var sent = read(name, file, agency);
        if (deployed.latest(sent.key(), agency).isPresent()) {
            return versions.bring(sent.key(), sent.files()).saved().draft();
        }
        var files = RedactionEvent.addedTo(sent.key(), sent.called(PackageFiles.diagramOf(sent.key())));
        DraftContents.refuseUnfit(files);
        var findings = policy.check(CheckedDrafts.candidate(sent.key(), files));
        DraftContents.refuseUnread(findings);
        DraftContents.refusePersons(files.keySet(), findings);
        return processes.begin(sent.key(), files);
    }

    private Sent read(String name, byte[] file, AgencyId agency) {
        var bytes = new TreeMap<String, byte[]>();
        ZippedPackage.read(name, file).forEach((each, text) -> bytes.put(each, text.getBytes(UTF_8)));
        var files = SentNames.of(WhoseFiles.withoutMarks(bytes)).files();
        var unfit = unfit(files);
        if (!unfit.isEmpty()) {
            throw new Refused(CatalogueRefusal.IMPORT, unfit);
        }
        var key = whose.key(files, agency)
                .orElseThrow(() -> new Refused(CatalogueRefusal.IMPORT, List.of(nobodys(files))));
        var texts = new TreeMap<String, String>();
        files.forEach((each, content) -> texts.put(each, new String(content, UTF_8)));
        return new Sent(key, texts);
    }

    private List<Finding> unfit(Map<String, byte[]> files) {
        var unfit = new ArrayList<Finding>();
        var read = new TreeMap<>(files);
        files.forEach((name, bytes) -> {
            if (new String(bytes, UTF_8).isBlank() && !name.endsWith(".properties")) {
                unfit.add(Finding.of(name, "catalogue.import.empty"));
                read.remove(name);
            }
        });
        policy.check(new PackageFiles("", read, false)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && UNFIT.contains(finding.rule()))
                .map(finding -> Finding.of(
                        finding.file(), finding.key(), finding.arguments().toArray()))
                .distinct()
                .forEach(unfit::add);
        return unfit;
    }

    /** Why nobody knows whose they are. */
    private static Finding nobodys(Map<String, byte[]> files) {
        var diagrams = WhoseFiles.diagrams(files);
        if (diagrams.isEmpty()) {
            return Finding.of("", "catalogue.import.no-diagram");
        }
        var first = diagrams.getFirst();
        if (diagrams.size() > 1) {
            return Finding.of(first, "catalogue.import.diagrams", diagrams.size());
        }
        var processes = WhoseFiles.keysIn(files, first).size();
        return processes == 0
                ? Finding.of(first, "catalogue.import.no-process")
                : Finding.of(first, "catalogue.import.processes", processes);
    }

    /**
     * @param key of their process
     * @param files by name, as a package calls them
     */
    private record Sent(String key, Map<String, String> files) {

        Map<String, String> called(String diagram) {
            return WhoseFiles.withDiagram(diagram, files);
        }

        String name() {
            return files.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(WhoseFiles.DIAGRAM))
                    .map(file -> new ModelReading(key, Xml.parse(file.getValue())).name())
                    .findFirst()
                    .orElse("");
        }
    }
}
