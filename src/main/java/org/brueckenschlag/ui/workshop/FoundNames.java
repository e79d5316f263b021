package org.brueckenschlag.ui.workshop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;

/** What findings quote is called as the reader's package calls it; the checks themselves read German only. */
final class FoundNames {

    private FoundNames() {}

    static List<PackageFinding> in(Texts texts, List<PackageFinding> findings, Draft draft, Drafts drafts) {
        if (findings.isEmpty() || texts.locale().equals(Texts.GERMAN)) {
            return findings;
        }
        var names = names(texts, draft, drafts);
        return findings.stream()
                .map(finding -> finding.calling(name -> names.getOrDefault(name, name)))
                .toList();
    }

    private static Map<String, String> names(Texts texts, Draft draft, Drafts drafts) {
        try {
            var opened = drafts.opened(draft.id());
            var words = opened.words(texts.locale());
            return opened.model().elements().stream()
                    .filter(element -> !element.name().isEmpty())
                    .collect(Collectors.toMap(
                            element -> PackageFinding.plain(element.name()),
                            element -> words.element(element.id()),
                            (first, second) -> first));
        } catch (Refused halfDrawn) {
            return Map.of();
        }
    }
}
