package org.brueckenschlag.catalogue;

import java.util.List;
import org.brueckenschlag.casefree.TextKind;
import org.brueckenschlag.catalogue.PackageFinding.Severity;

/** Words of a package that may point at a person, and may not: whoever sends it says why they stay. */
public final class LikelyNames {

    private LikelyNames() {}

    /** Each once, in the order of the findings. */
    public static List<String> in(List<PackageFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> finding.rule().equals(NobodyInTextsCheck.RULE))
                .flatMap(finding -> finding.arguments().stream())
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    /** Key of the sentence that names the words. */
    static String sentence(TextKind kind) {
        return switch (kind) {
            case PERSON_NAME, SINGLE_NAME, INITIALS -> "catalogue.likely-name";
            default -> "catalogue.likely-trace";
        };
    }
}
