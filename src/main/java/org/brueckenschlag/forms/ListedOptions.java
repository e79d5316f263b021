package org.brueckenschlag.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.jspecify.annotations.Nullable;

/**
 * Fills the fields that name a list. What the matter holds already stays possible in its place, even where the list
 * offers it no more: otherwise a form that shows an earlier answer again could not be completed.
 */
final class ListedOptions {

    /** More than fits side by side, whatever the form's author thought of when the list was short. */
    private static final int MOST_BUTTONS = 8;

    private final ValueLists lists;
    private final Map<String, Object> known;

    private ListedOptions(ValueLists lists, Map<String, Object> known) {
        this.lists = lists;
        this.known = known;
    }

    static FormSchema fill(FormSchema form, ValueLists lists, Map<String, Object> known) {
        return form.with(new ListedOptions(lists, known).fill(form.components()));
    }

    private List<FormComponent> fill(List<FormComponent> components) {
        return components.stream().map(this::fill).toList();
    }

    private FormComponent fill(FormComponent component) {
        return switch (component) {
            case Section s -> new Section(s.id(), s.label(), s.description(), s.hideIf(), fill(s.components()));
            case Rows rows -> rows(rows);
            case Field field -> field(field, known.get(field.key()));
            default -> component;
        };
    }

    private Rows rows(Rows rows) {
        var before = known.get(rows.key()) instanceof Collection<?> list ? list : List.of();
        return new Rows(
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
                        .map(field -> field(
                                field,
                                before.stream()
                                        .filter(Map.class::isInstance)
                                        .map(row -> ((Map<?, ?>) row).get(field.key()))
                                        .filter(java.util.Objects::nonNull)
                                        .flatMap(answer -> answer instanceof Collection<?> several
                                                ? several.stream()
                                                : Stream.of(answer))
                                        .toList()))
                        .toList());
    }

    private Field field(Field field, @Nullable Object before) {
        var list = FormComponent.listOf(field).orElse(null);
        var offered = list == null ? null : lists.offered(list).orElse(null);
        if (list == null || offered == null) {
            return field;
        }
        var options = withEarlier(list, offered, before);
        return switch (field) {
            case OneOf f ->
                new OneOf(
                        f.id(),
                        f.key(),
                        f.label(),
                        f.description(),
                        f.hideIf(),
                        f.required(),
                        f.readOnly(),
                        f.asButtons() && options.size() <= MOST_BUTTONS,
                        options,
                        list);
            case SomeOf f ->
                new SomeOf(
                        f.id(),
                        f.key(),
                        f.label(),
                        f.description(),
                        f.hideIf(),
                        f.required(),
                        f.readOnly(),
                        f.asTags() || options.size() > MOST_BUTTONS,
                        options,
                        list);
            default -> field;
        };
    }

    private List<Option> withEarlier(String list, List<Option> offered, @Nullable Object before) {
        var missing = new TreeSet<String>();
        var answers = before instanceof Collection<?> several ? several : before == null ? List.of() : List.of(before);
        answers.forEach(answer -> missing.add(String.valueOf(answer)));
        offered.forEach(option -> missing.remove(option.value()));
        var options = new ArrayList<>(offered);
        missing.forEach(value -> lists.label(list, value).ifPresent(label -> options.add(new Option(value, label))));
        return options;
    }
}
