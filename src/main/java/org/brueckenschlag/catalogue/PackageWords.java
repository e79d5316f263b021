package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormSchema;

/**
 * The words of one package in one language: its translations first, then what stands in model and forms, then the
 * German texts that stand in neither.
 *
 * @param results what the tables call what they decide, by its key
 * @param texts translations of this language; empty for German
 * @param german {@code texte_de.properties}
 * @param forms in German
 */
record PackageWords(
        ModelReading model,
        Map<String, FormSchema> forms,
        Map<String, String> results,
        Map<String, String> texts,
        Map<String, String> german)
        implements ProcessCatalogue.Labels {

    @Override
    public String process() {
        return translated("process.name").orElseGet(model::name);
    }

    @Override
    public String purpose() {
        return translated("process.purpose").or(model::documentation).orElse("");
    }

    @Override
    public String element(String id) {
        return translated(id + ".name")
                .or(() -> named(id))
                .or(() -> Optional.ofNullable(model.flowLabels().get(id)))
                .orElse(id);
    }

    @Override
    public Optional<String> text(String element, String property) {
        return translated(element + "." + property)
                .or(() -> model.elements().stream()
                        .filter(candidate -> candidate.id().equals(element))
                        .findFirst()
                        .flatMap(candidate ->
                                Optional.ofNullable(candidate.properties().get(property))))
                .filter(text -> !text.isBlank());
    }

    @Override
    public String lane(String lane) {
        return Optional.ofNullable(model.laneIds().get(lane))
                .flatMap(id -> translated(id + ".name"))
                .orElse(lane);
    }

    @Override
    public String value(String field, String value) {
        return translated("value." + field + "." + value)
                .or(() -> translated("value." + value))
                .or(() -> optionLabel(field, value))
                .or(() -> inGerman("value." + field + "." + value))
                .or(() -> inGerman("value." + value))
                .orElse(value);
    }

    @Override
    public String field(String field) {
        return word("field." + field)
                .or(() -> forms.values().stream()
                        .flatMap(form -> asked(form, field))
                        .findFirst())
                .or(() -> fieldLabel(field))
                .or(() -> rowsLabel(field))
                .or(() -> Optional.ofNullable(results.get(field)))
                .orElse(field);
    }

    @Override
    public Optional<String> word(String key) {
        return translated(key).or(() -> inGerman(key));
    }

    Optional<String> translated(String key) {
        return Optional.ofNullable(texts.get(key)).filter(text -> !text.isBlank());
    }

    private Optional<String> inGerman(String key) {
        return Optional.ofNullable(german.get(key)).filter(text -> !text.isBlank());
    }

    private Optional<String> named(String element) {
        return model.elements().stream()
                .filter(candidate ->
                        candidate.id().equals(element) && !candidate.name().isEmpty())
                .map(ProcessElement::name)
                .findFirst();
    }

    private Optional<String> optionLabel(String field, String value) {
        return forms.values().stream()
                .flatMap(PackageWords::allFields)
                .filter(candidate -> candidate.key().equals(field))
                .flatMap(candidate -> FormComponent.labelOf(candidate, value).stream())
                .findFirst();
    }

    /** The list that the field's values come from. */
    Optional<String> listOf(String field) {
        return forms.values().stream()
                .flatMap(PackageWords::allFields)
                .filter(candidate -> candidate.key().equals(field))
                .flatMap(candidate -> FormComponent.listOf(candidate).stream())
                .findFirst();
    }

    private Optional<String> fieldLabel(String field) {
        return forms.values().stream()
                .flatMap(PackageWords::allFields)
                .filter(candidate -> candidate.key().equals(field))
                .map(FormComponent.Field::label)
                .findFirst();
    }

    /** Its translations in a form, also where it stands in a list of rows. */
    private Stream<String> asked(FormSchema form, String field) {
        var inRows = form.rowLists().stream().map(rows -> rows.key() + "." + field);
        return Stream.concat(Stream.of(field), inRows)
                .flatMap(key -> translated("form." + form.key() + "." + key + ".label").stream());
    }

    private Optional<String> rowsLabel(String list) {
        return forms.values().stream()
                .flatMap(form -> form.rowLists().stream())
                .filter(rows -> rows.key().equals(list) && !rows.label().isBlank())
                .map(FormComponent.Rows::label)
                .findFirst();
    }

    private static Stream<FormComponent.Field> allFields(FormSchema form) {
        return Stream.concat(form.fields().stream(), form.rowLists().stream().flatMap(rows -> rows.fields().stream()));
    }
}
