package org.brueckenschlag.catalogue;

import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Texts;

/** Says one comparison of an answer in the words of the package's forms. */
final class ConditionWords {

    private final Labels labels;
    private final Texts texts;

    ConditionWords(Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
    }

    String of(SimpleCondition condition) {
        var value = switch (condition.value()) {
            case "true" -> texts.get("catalogue.cell.yes");
            case "false" -> texts.get("catalogue.cell.no");
            default -> labels.value(condition.field(), condition.value());
        };
        return texts.get(
                "catalogue.compared.if." + condition.comparison().key(), labels.field(condition.field()), value);
    }
}
