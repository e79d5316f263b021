package org.brueckenschlag.ui.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.DecisionNames;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;

/**
 * What findings quote is called as the reader's package calls it, and no decision by its key; the checks themselves
 * read German only.
 */
final class FoundNames {

    private FoundNames() {}

    static List<PackageFinding> in(Texts texts, List<PackageFinding> findings, Draft draft, Drafts drafts) {
        if (findings.isEmpty()) {
            return findings;
        }
        var names = new HashMap<>(unnamed(texts, drafts.files(draft.id())));
        if (!texts.locale().equals(Texts.GERMAN)) {
            names.putAll(translated(texts, draft, drafts));
        }
        return findings.stream()
                .map(finding -> finding.calling(name -> names.getOrDefault(name, name)))
                .toList();
    }

    static Map<String, String> unnamed(Texts texts, Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .flatMap(file -> DecisionNames.unnamed(file.getValue()).stream())
                .distinct()
                .collect(Collectors.toMap(
                        key -> PackageFinding.plain(key), key -> texts.get("ui.workshop.decision-unnamed")));
    }

    private static Map<String, String> translated(Texts texts, Draft draft, Drafts drafts) {
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
