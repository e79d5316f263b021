package org.brueckenschlag.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form, read from its form-js JSON.
 *
 * @param key form-js' {@code id}, which models name in {@code camunda:formRef}
 * @param rules what answers must be to each other, in the form's order
 * @param seats of those components that stand beside others or do not take a whole line, by id
 * @param initial what stands in the fields when nobody has answered yet (form-js {@code defaultValue})
 */
public record FormSchema(
        String key,
        List<FormComponent> components,
        Map<String, Object> initial,
        List<FormRule> rules,
        Map<String, FormSeat> seats) {

    public FormSchema {
        components = List.copyOf(components);
        initial = Map.copyOf(initial);
        rules = List.copyOf(rules);
        seats = Map.copyOf(seats);
    }

    /** A form whose fields are empty at first. */
    public FormSchema(String key, List<FormComponent> components) {
        this(key, components, Map.of(), List.of(), Map.of());
    }

    /** The same form with other components. */
    FormSchema with(List<FormComponent> others) {
        return new FormSchema(key, others, initial, rules, seats);
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

    /**
     * The same form as an agency fills it in today: fields that name a list offer what the list offers.
     *
     * @param known answers of earlier steps, which stay possible
     */
    public FormSchema offering(ValueLists lists, Map<String, Object> known) {
        return ListedOptions.fill(this, lists, known);
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

    /**
     * Keys of all fields whose answers are free text, sorted; those inside of row lists, too. What is only shown is not
     * answered.
     */
    public List<String> freeText() {
        return Stream.concat(fields().stream(), rowLists().stream().flatMap(rows -> rows.fields().stream()))
                .filter(field -> field instanceof FormComponent.ShortNote && !field.readOnly())
                .map(FormComponent.Field::key)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * How many answers the form requires whatever else is answered: of each row list as many as in its fewest rows.
     * What is only asked under a condition is not counted, nor are notes, which an agency may leave out.
     */
    public int alwaysRequired() {
        return required(components);
    }

    private static int required(List<FormComponent> components) {
        var count = 0;
        for (var component : components) {
            if (component.hideIf() == null) {
                count += switch (component) {
                    case FormComponent.Section section -> required(section.components());
                    case FormComponent.Rows rows
                    when !rows.readOnly() -> rows.minRows() * required(List.copyOf(rows.fields()));
                    case FormComponent.ShortNote unused -> 0;
                    case FormComponent.Field field -> field.required() && !field.readOnly() ? 1 : 0;
                    default -> 0;
                };
            }
        }
        return count;
    }

    /** All notes by their place in the form: {@code kurznotiz}, or {@code parteigruppen.bemerkung} inside a list. */
    public Map<String, FormComponent.ShortNote> notes() {
        var notes = new LinkedHashMap<String, FormComponent.ShortNote>();
        fields().forEach(field -> {
            if (field instanceof FormComponent.ShortNote note && !note.readOnly()) {
                notes.put(note.key(), note);
            }
        });
        rowLists()
                .forEach(rows -> rows.fields().forEach(field -> {
                    if (field instanceof FormComponent.ShortNote note && !note.readOnly()) {
                        notes.put(rows.key() + "." + note.key(), note);
                    }
                }));
        return notes;
    }

    /** The same form without these {@link #notes}: nobody is asked for them, and what is answered is unknown. */
    public FormSchema without(Set<String> notes) {
        return notes.isEmpty() ? this : with(without(components, notes));
    }

    private static List<FormComponent> without(List<FormComponent> components, Set<String> notes) {
        var kept = new ArrayList<FormComponent>();
        for (var component : components) {
            switch (component) {
                case FormComponent.Section section ->
                    kept.add(new FormComponent.Section(
                            section.id(),
                            section.label(),
                            section.description(),
                            section.hideIf(),
                            without(section.components(), notes)));
                case FormComponent.Rows rows -> kept.add(without(rows, notes));
                case FormComponent.ShortNote note when notes.contains(note.key()) -> {}
                default -> kept.add(component);
            }
        }
        return kept;
    }

    private static FormComponent.Rows without(FormComponent.Rows rows, Set<String> notes) {
        return new FormComponent.Rows(
                rows.id(),
                rows.key(),
                rows.label(),
                rows.description(),
                rows.hideIf(),
                rows.readOnly(),
                rows.minRows(),
                rows.maxRows(),
                rows.fixed(),
                rows.fields().stream()
                        .filter(field -> !(field instanceof FormComponent.ShortNote
                                && notes.contains(rows.key() + "." + field.key())))
                        .toList());
    }

    /** Names of the answers that the form asks for, shows, or looks at in a condition; perhaps a few more. */
    public Set<String> reads() {
        var names = new HashSet<String>();
        fields().forEach(field -> names.add(field.key()));
        rowLists().forEach(rows -> names.add(rows.key()));
        FormNames.ofConditions(components, names);
        rules.forEach(rule -> FormNames.ofFeel(rule.feel(), names));
        // letters of groups are offered as the matter has them
        names.add(FormComponent.Rows.PARTY_GROUPS);
        return names;
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
