package org.brueckenschlag.ui.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Texts;

/** What drawings say in the reader's language. */
final class SaidWords {

    /** What a library says, its English words as a key. */
    private static final String SAID = "ui.workshop.say.";

    private SaidWords() {}

    static Map<String, String> of(Texts texts) {
        var words = new HashMap<String, String>();
        texts.keys().stream()
                .filter(key -> key.startsWith(SAID))
                .forEach(key -> words.put("say." + key.substring(SAID.length()), texts.get(key)));
        return words;
    }

    /** Findings as they are shown at their element; what is about no element is told elsewhere. */
    static List<Map<String, String>> marks(List<PackageFinding> findings, Texts texts) {
        return findings.stream()
                .filter(finding -> finding.element() != null)
                .map(finding -> Map.of(
                        "severity",
                        finding.severity().key(),
                        "element",
                        finding.element(),
                        "message",
                        texts.get(finding.key(), finding.arguments().toArray())))
                .toList();
    }
}
