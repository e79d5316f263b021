package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

/**
 * A diagram alone, or forms and tables without one, stand among the files that apply, as where somebody deploys them
 * from the Camunda Modeler. A diagram that comes with forms or tables comes with all of them: what is missing is
 * missing.
 */
@Service
class ChecksByPolicy implements PackageChecks {

    private final DeploymentPolicy policy;
    private final DeployedPackages deployed;
    private final WhoseFiles whose;
    private final CurrentActor currentActor;

    ChecksByPolicy(DeploymentPolicy policy, DeployedPackages deployed, WhoseFiles whose, CurrentActor currentActor) {
        this.policy = policy;
        this.deployed = deployed;
        this.whose = whose;
        this.currentActor = currentActor;
    }

    @Override
    public List<PackageFinding> of(Map<String, byte[]> files) {
        var actor = currentActor.get();
        if (!actor.has(Role.LEITUNG)) {
            throw new Refused(CatalogueRefusal.MAY_NOT_CHECK);
        }
        var sent = SentNames.of(WhoseFiles.withoutMarks(files));
        return sent.told(findings(sent.files(), actor.agency()));
    }

    private List<PackageFinding> findings(Map<String, byte[]> sent, AgencyId agency) {
        var alone = new PackageFiles("", sent, false);
        if (!isPart(sent) || !policy.canRead(alone)) {
            return policy.check(alone);
        }
        return whose.key(sent, agency)
                .flatMap(key -> deployed.latest(key, agency))
                .map(process -> findings(sent, process))
                .orElseGet(() -> policy.check(alone));
    }

    private List<PackageFinding> findings(Map<String, byte[]> sent, DeployedProcess process) {
        var whole = new TreeMap<String, byte[]>();
        deployed.files(process.id()).forEach((name, text) -> whole.put(name, text.getBytes(UTF_8)));
        var placed = WhoseFiles.withDiagram(process.file(), sent);
        whole.putAll(placed);
        var names = new HashMap<String, String>();
        placed.keySet().forEach(name -> names.put(name, name));
        WhoseFiles.diagrams(sent).forEach(name -> names.put(process.file(), name));
        // What else stands in the package is nothing new to whoever sent this.
        return policy.check(new PackageFiles(process.key(), whole, false)).stream()
                .filter(finding -> names.containsKey(finding.file()) || finding.severity() == Severity.ERROR)
                .map(finding -> finding.of(names.getOrDefault(finding.file(), finding.file())))
                .toList();
    }

    private static boolean isPart(Map<String, byte[]> sent) {
        var diagrams = WhoseFiles.diagrams(sent).size();
        return diagrams == 0 || diagrams == 1 && sent.size() == 1;
    }
}
