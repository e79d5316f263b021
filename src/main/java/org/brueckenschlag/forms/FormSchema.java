package org.brueckenschlag.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form, read from its form-js JSON.
 *
 * @param key form-js' {@code id}, which models name in {@code camunda:formRef}
 * @param initial what stands in the fields when nobody has answered yet (form-js {@code defaultValue})
 */
public record FormSchema(String key, List<FormComponent> components, Map<String, Object> initial) {

    public FormSchema {
        components = List.copyOf(components);
        initial = Map.copyOf(initial);
    }

    /** A form whose fields are empty at first. */
    public FormSchema(String key, List<FormComponent> components) {
        this(key, components, Map.of());
    }

    /**
     * The same form for one matter: where a field lets choose among letters of party groups, only the letters that the
     * matter's groups have are offered.
     *
     * @param known answers of earlier steps, among them the groups
     */
    public FormSchema forGroupsOf(Map<String, Object> known) {
        return GroupOptions.narrow(this, known);
    }

    /** All fields outside of row lists, in reading order. */
    public List<FormComponent.Field> fields() {
        var fields = new ArrayList<FormComponent.Field>();
        collect(components, fields);
        return fields;
    }

    /** All row lists, in reading order. */
    public List<FormComponent.Rows> rowLists() {
        var rows = new ArrayList<FormComponent.Rows>();
        collectRows(components, rows);
        return rows;
    }

    /** Keys of all fields whose answers are free text, sorted; those inside of row lists, too. */
    public List<String> freeText() {
        return Stream.concat(fields().stream(), rowLists().stream().flatMap(rows -> rows.fields().stream()))
                .filter(FormComponent.ShortNote.class::isInstance)
                .map(FormComponent.Field::key)
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<FormComponent.Field> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static void collect(List<FormComponent> components, List<FormComponent.Field> into) {
        for (var component : components) {
            switch (component) {
                case FormComponent.Section section -> collect(section.components(), into);
                case FormComponent.Field field -> into.add(field);
                default -> {}
            }
        }
    }

    private static void collectRows(List<FormComponent> components, List<FormComponent.Rows> into) {
        for (var component : components) {
            switch (component) {
                case FormComponent.Section section -> collectRows(section.components(), into);
                case FormComponent.Rows rows -> into.add(rows);
                default -> {}
            }
        }
    }
}
