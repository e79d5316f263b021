package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.springframework.stereotype.Service;

/**
 * Asks every rule about a package, whoever sends it and by whatever way. Each rule's work is bounded by what the gates
 * let pass.
 */
@Service
public class DeploymentPolicy {

    private static final Comparator<PackageFinding> BY_PLACE =
            Comparator.comparing(PackageFinding::file).thenComparing(PackageFinding::line);

    private final List<PackageCheck> gates;
    private final List<PackageCheck> checks;
    private final List<PackageCheck> finalChecks;

    DeploymentPolicy(List<PackageCheck> checks) {
        gates = checks.stream().filter(PackageGate.class::isInstance).toList();
        finalChecks = checks.stream().filter(FinalCheck.class::isInstance).toList();
        this.checks = checks.stream()
                .filter(check -> !(check instanceof PackageGate) && !(check instanceof FinalCheck))
                .toList();
    }

    /** Everything that speaks against it, by file and line. */
    public List<PackageFinding> check(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        var readable = candidate;
        for (var gate : gates) {
            var refused = gate.findings(readable);
            findings.addAll(refused);
            readable = readable.without(unread(refused));
        }
        var unread = candidate.only(unread(findings));
        for (var check : checks) {
            findings.addAll(check.findings(readable));
            if (check instanceof UnreadFilesCheck looking) {
                findings.addAll(looking.findingsInUnread(unread));
            }
        }
        for (var check : isRefused(findings) ? List.<PackageCheck>of() : finalChecks) {
            findings.addAll(check.findings(readable));
        }
        return findings.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** Whether rules can look into each of its files. */
    boolean canRead(PackageFiles candidate) {
        return gates.stream().allMatch(gate -> gate.findings(candidate).isEmpty());
    }

    private static Set<String> unread(List<PackageFinding> refused) {
        return refused.stream().map(PackageFinding::file).collect(Collectors.toSet());
    }

    /** @throws PackageRefused where a finding is an error; it names the warnings, too */
    public void refuseUnsafe(PackageFiles candidate) {
        var findings = check(candidate);
        if (isRefused(findings)) {
            throw new PackageRefused(findings);
        }
    }

    private static boolean isRefused(List<PackageFinding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
