package org.brueckenschlag.catalogue;

import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Texts;

/** Says what an entry of a translation is about: a step, a question, an answer. Keys are for programs. */
final class TranslatedEntry {

    private final Labels labels;
    private final Texts texts;

    /** @param labels of the package whose words they are */
    TranslatedEntry(Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
    }

    /** @param key {@code Task_X.name}, {@code form.F.Q.label}, {@code value.Q.A}, … */
    String about(String key) {
        var parts = key.split("\\.", -1);
        return switch (parts[0]) {
            case "process" -> said("process-" + parts[parts.length - 1], key);
            case "form" -> parts.length < 4 ? key : question(parts[parts.length - 2], parts[parts.length - 1]);
            case "field" -> parts.length < 2 ? key : question(parts[1], "label");
            case "value" -> answer(parts, key);
            default -> parts.length < 2 ? key : element(parts[0], parts[1], key);
        };
    }

    private String element(String id, String property, String key) {
        var name = labels.element(id);
        if (name.equals(id)) {
            return key;
        }
        return texts.get(
                property.equals("name") ? "catalogue.compared.entry.name" : "catalogue.compared.entry.of-step", name);
    }

    private String question(String field, String what) {
        return texts.get(
                what.equals("label") || what.equals("text")
                        ? "catalogue.compared.entry.question"
                        : "catalogue.compared.entry.help",
                labels.field(field));
    }

    private String answer(String[] parts, String key) {
        return switch (parts.length) {
            case 2 -> texts.get("catalogue.compared.entry.any-answer", labels.value("", parts[1]));
            case 3 ->
                texts.get("catalogue.compared.entry.answer", labels.value(parts[1], parts[2]), labels.field(parts[1]));
            default -> key;
        };
    }

    private String said(String what, String otherwise) {
        return texts.find("catalogue.compared.entry." + what).orElse(otherwise);
    }
}
