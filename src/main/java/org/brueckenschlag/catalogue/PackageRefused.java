package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.PackageFinding.Severity;

/**
 * A package was not deployed. The message is a key alone: what was found may be what a person's name is, for the
 * screen, never for the log.
 */
public final class PackageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackageFinding> findings;

    PackageRefused(List<PackageFinding> findings) {
        super("catalogue.package-refused", null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** Errors and warnings. */
    public List<PackageFinding> findings() {
        return findings;
    }

    /** Files whose names themselves were refused: no file of a package, or a person's name. */
    public Set<String> unspeakable() {
        return findings.stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.line() == 0 && finding.element() == null)
                .map(PackageFinding::file)
                .collect(Collectors.toUnmodifiableSet());
    }
}
