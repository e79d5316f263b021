package org.brueckenschlag.audit;

import java.util.Optional;
import java.util.function.Function;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Texts;

/**
 * Says what differs in one language: steps and answers by the names that people know.
 *
 * @param labels of the version that a matter runs on, by its number; empty where there is no such matter
 */
public record DifferenceWords(Texts texts, Function<String, Optional<Labels>> labels) {

    /** A sentence. */
    public String sentence(Difference difference) {
        return texts.get("reconciliation." + difference.kind().key(), difference.number(), name(difference));
    }

    /** What people in front of the database look for; empty where the sentence has it already. */
    public Optional<String> id(Difference difference) {
        return Optional.of(difference.what())
                .filter(id -> !id.isEmpty() && !id.equals(name(difference)))
                .filter(id ->
                        difference.kind().isAboutAStep() || difference.kind().isAboutAnAnswer());
    }

    private String name(Difference difference) {
        var what = difference.what();
        if (difference.kind().isAboutAStep()) {
            return labels.apply(difference.number())
                    .map(words -> words.element(what))
                    .orElse(what);
        }
        if (difference.kind().isAboutAnAnswer()) {
            return labels.apply(difference.number())
                    .map(words -> words.field(what))
                    .orElse(what);
        }
        return texts.find("reconciliation.column." + what).orElse(what);
    }
}
