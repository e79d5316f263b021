package org.brueckenschlag.casefree;

import java.util.List;
import java.util.Locale;
import org.brueckenschlag.casefree.TextFinding.Certainty;

/**
 * What the guard says about one text.
 *
 * @param findings by place, without overlaps
 */
public record Verdict(List<TextFinding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public Outcome outcome() {
        if (findings.isEmpty()) {
            return Outcome.ALLOWED;
        }
        return findings.stream().anyMatch(finding -> finding.certainty() == Certainty.CERTAIN)
                ? Outcome.BLOCKED
                : Outcome.WARNED;
    }

    public enum Outcome {
        ALLOWED,
        /** May be kept with a reason. */
        WARNED,
        /** May not be kept. */
        BLOCKED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
