package org.brueckenschlag.audit.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The models that one matter ran on: the words for what its chain only names by id. */
final class Models {

    private final ProcessCatalogue catalogue;
    private final Map<ProcessVersionId, ProcessModel> versions = new LinkedHashMap<>();
    private final Set<String> freeText = new HashSet<>();

    Models(ProcessCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    void add(String definition) {
        var version = new ProcessVersionId(definition);
        if (versions.containsKey(version)) {
            return;
        }
        var model = catalogue.model(version);
        versions.put(version, model);
        model.elements().stream()
                .flatMap(element -> Optional.ofNullable(element.form()).stream())
                .distinct()
                .forEach(form -> freeText.addAll(
                        catalogue.form(version, form, Texts.GERMAN).freeText()));
    }

    Optional<ProcessModel> first() {
        return versions.values().stream().findFirst();
    }

    Optional<ProcessElement> element(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : versions.values().stream()
                        .flatMap(model -> model.element(id).stream())
                        .findFirst();
    }

    /** German name; the id where it has none. */
    String name(@Nullable String element, @Nullable Object told) {
        if (told instanceof String name && !name.isBlank()) {
            return name;
        }
        return element(element)
                .map(ProcessElement::name)
                .filter(name -> !name.isBlank())
                .orElse(element == null ? "" : element);
    }

    String process(String key) {
        return versions.values().stream()
                .filter(model -> model.key().equals(key))
                .map(ProcessModel::name)
                .findFirst()
                .orElse(key);
    }

    /** Names of all fields that hold free text. */
    Set<String> freeText() {
        return freeText;
    }
}
