package org.brueckenschlag.casefree.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextKind;

/** What the recognisers found, in the order in which they looked. */
final class Traces {

    private final List<TextFinding> found = new ArrayList<>();

    void certain(TextKind kind, int start, int end) {
        found.add(new TextFinding(kind, start, end, Certainty.CERTAIN));
    }

    void likely(TextKind kind, int start, int end) {
        found.add(new TextFinding(kind, start, end, Certainty.LIKELY));
    }

    boolean covers(int start, int end) {
        return found.stream().anyMatch(finding -> finding.start() < end && start < finding.end());
    }

    /** Of those that overlap the certain one stays, else the earlier found; places are those of the given text. */
    List<TextFinding> in(Note note) {
        if (found.isEmpty()) {
            return List.of();
        }
        var kept = new ArrayList<TextFinding>();
        found.stream()
                .sorted(Comparator.comparing(TextFinding::certainty))
                .filter(finding -> kept.stream()
                        .noneMatch(other -> finding.start() < other.end() && other.start() < finding.end()))
                .forEach(kept::add);
        return kept.stream()
                .sorted(Comparator.comparingInt(TextFinding::start))
                .map(finding -> new TextFinding(
                        finding.kind(),
                        note.normalised().givenStart(finding.start()),
                        note.normalised().givenEnd(finding.end()),
                        finding.certainty()))
                .toList();
    }
}
