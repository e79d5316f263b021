package org.brueckenschlag.catalogue.rules;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.PackageCheck;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads a package's models once and asks every rule about them. Each has its own bounds; the time limit is for what
 * nobody thought of.
 */
@Component
@Order(10)
class ModelsCheck implements PackageCheck {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final List<ModelCheck> checks;

    ModelsCheck(List<ModelCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public List<PackageFinding> findings(PackageFiles files) {
        var findings = new Findings();
        var whole = Candidate.read(files);
        new SizeCheck().look(whole, findings);
        // Most rules look at each element, some at each pair.
        var candidate =
                whole.without(findings.all().stream().map(PackageFinding::file).collect(Collectors.toSet()));
        var time = new ProcessorTime(LONGEST);
        for (var check : checks) {
            if (time.isOver()) {
                findings.error("time", files.name(), "catalogue.time");
                break;
            }
            check.look(candidate, findings);
        }
        return findings.all();
    }
}
