package org.brueckenschlag.catalogue;

import java.util.Comparator;
import java.util.List;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.springframework.stereotype.Service;

/** Asks every rule about a package, whoever sends it and by whatever way. */
@Service
public class DeploymentPolicy {

    private static final Comparator<PackageFinding> BY_PLACE =
            Comparator.comparing(PackageFinding::file).thenComparing(PackageFinding::line);

    private final List<PackageCheck> checks;

    DeploymentPolicy(List<PackageCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Everything that speaks against it, by file and line. */
    public List<PackageFinding> check(PackageFiles candidate) {
        return checks.stream()
                .flatMap(check -> check.findings(candidate).stream())
                .distinct()
                .sorted(BY_PLACE)
                .toList();
    }

    /** @throws PackageRefused where a finding is an error; it names the warnings, too */
    public void refuseUnsafe(PackageFiles candidate) {
        var findings = check(candidate);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new PackageRefused(findings);
        }
    }
}
