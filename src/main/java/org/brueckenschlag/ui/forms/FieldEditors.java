package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.forms.FormSeat;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.GuardedText;
import org.jspecify.annotations.Nullable;

/** Makes the Vaadin field for each kind of form field. */
final class FieldEditors {

    private final FreeTexts freeTexts;
    private final Map<String, FormSeat> seats;
    private final Texts texts;

    /** @param seats of what stands side by side, by id */
    FieldEditors(FreeTexts freeTexts, Map<String, FormSeat> seats, Texts texts) {
        this.freeTexts = freeTexts;
        this.seats = seats;
        this.texts = texts;
    }

    /** Where they are put. */
    FieldLayout layout() {
        return new FieldLayout(seats);
    }

    FieldEditor editor(Field field) {
        return switch (field) {
            case Tick tick -> tick(tick);
            case Amount amount when amount.scale() -> scale(amount);
            case Amount amount -> number(amount);
            case OneOf one when one.asButtons() -> buttons(one);
            case OneOf one -> select(one);
            case SomeOf some when some.asTags() -> tags(some);
            case SomeOf some -> checklist(some);
            case Day day -> day(day);
            case ShortNote note -> note(note);
        };
    }

    /**
     * The required mark as part of the label: these two components would say {@code aria-required} on a role that does
     * not know it, and screen readers would stay silent.
     */
    private static String starred(Field field) {
        return field.required() ? field.label() + " *" : field.label();
    }

    /** Whether the field may share its row with another. */
    static boolean isNarrow(Field field) {
        if (field.label().length() > 34
                || (field.description() != null && field.description().length() > 40)) {
            return false;
        }
        return switch (field) {
            case Amount amount -> !amount.scale();
            case Day ignored -> true;
            case OneOf one
            when one.asButtons() ->
                one.options().stream()
                                .mapToInt(option -> option.label().length() + 5)
                                .sum()
                        <= 22;
            case OneOf one -> !one.asButtons();
            default -> false;
        };
    }

    private FieldEditor tick(Tick field) {
        var box = new Checkbox(field.label());
        box.setManualValidation(true);
        box.setRequiredIndicatorVisible(field.required());
        return new ValueEditor<>(
                styled(box, field, "bs-tick"), Checkbox::getValue, answer -> Boolean.TRUE.equals(answer));
    }

    private FieldEditor scale(Amount field) {
        var buttons = new RadioButtonGroup<Long>(field.label());
        buttons.setManualValidation(true);
        buttons.setRequiredIndicatorVisible(field.required());
        var min = field.min() == null ? 1 : field.min().longValueExact();
        var max = field.max() == null ? min : field.max().longValueExact();
        buttons.setItems(LongStream.rangeClosed(min, max).boxed().toList());
        styled(buttons, field, "bs-scale");
        if (field.scaleLow() != null || field.scaleHigh() != null) {
            buttons.setHelperComponent(ends(field));
        }
        return new ValueEditor<>(
                buttons,
                RadioButtonGroup::getValue,
                answer -> answer instanceof Number number && number.longValue() >= min && number.longValue() <= max
                        ? number.longValue()
                        : buttons.getEmptyValue());
    }

    /** The words at both ends of a scale; the help text, if there is one, below them. */
    private static Component ends(Amount field) {
        var low = new Span(field.scaleLow() == null ? "" : field.scaleLow());
        var high = new Span(field.scaleHigh() == null ? "" : field.scaleHigh());
        var line = new Div(low, high);
        line.addClassName("bs-scale-ends");
        return field.description() == null ? line : new Div(line, new Div(field.description()));
    }

    private FieldEditor number(Amount field) {
        var stepper = new Stepper(field, texts);
        styled(stepper, field, "bs-stepper");
        return new ValueEditor<>(stepper, Stepper::answer, stepper::textOf);
    }

    private FieldEditor buttons(OneOf field) {
        var buttons = new RadioButtonGroup<Option>(field.label());
        buttons.setManualValidation(true);
        buttons.setRequiredIndicatorVisible(field.required());
        buttons.setItems(field.options());
        buttons.setItemLabelGenerator(Option::label);
        return new ValueEditor<>(
                styled(buttons, field, "bs-seg"),
                group -> valueOf(group.getValue()),
                answer -> optionOr(field.options(), answer, buttons.getEmptyValue()));
    }

    private FieldEditor select(OneOf field) {
        var select = new Select<Option>();
        select.setLabel(starred(field));
        select.setManualValidation(true);
        select.setItems(field.options());
        select.setItemLabelGenerator(option -> option == null ? "" : option.label());
        select.setPlaceholder(texts.get("ui.forms.please-choose"));
        select.setEmptySelectionAllowed(!field.required());
        select.setEmptySelectionCaption(texts.get("ui.forms.no-answer"));
        return new ValueEditor<>(
                styled(select, field, "bs-select-field"),
                choice -> valueOf(choice.getValue()),
                answer -> optionOr(field.options(), answer, select.getEmptyValue()));
    }

    private FieldEditor checklist(SomeOf field) {
        var boxes = new CheckboxGroup<Option>(starred(field));
        boxes.setManualValidation(true);
        boxes.setItems(field.options());
        boxes.setItemLabelGenerator(Option::label);
        return new ValueEditor<>(
                styled(boxes, field, "bs-checklist"),
                group -> valuesOf(field, group.getValue()),
                answer -> optionsIn(field, answer));
    }

    private FieldEditor tags(SomeOf field) {
        var tags = new MultiSelectComboBox<Option>(field.label());
        tags.setManualValidation(true);
        tags.setRequiredIndicatorVisible(field.required());
        tags.setItems(field.options());
        tags.setItemLabelGenerator(Option::label);
        tags.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        tags.setPlaceholder(texts.get("ui.forms.please-choose"));
        tags.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(texts.get("ui.forms.tags.cleared"))
                .setFocused(texts.get("ui.forms.tags.focused"))
                .setSelected(texts.get("ui.forms.tags.selected"))
                .setDeselected(texts.get("ui.forms.tags.deselected"))
                .setTotal(texts.get("ui.forms.tags.total", "{count}")));
        return new ValueEditor<>(
                styled(tags, field, "bs-tags"),
                box -> valuesOf(field, box.getValue()),
                answer -> optionsIn(field, answer));
    }

    private FieldEditor day(Day field) {
        var picker = new DayPicker(field, texts);
        return new ValueEditor<>(styled(picker, field, "bs-day"), DayPicker::answer, FieldEditors::parse);
    }

    @SuppressWarnings("NullAway") // a date picker is empty with null
    private static LocalDate parse(@Nullable Object answer) {
        try {
            return answer instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private FieldEditor note(ShortNote field) {
        var limit = texts.get("ui.forms.note-limit", field.maxLength());
        var help = field.description() == null ? limit : field.description() + " " + limit;
        var note = new GuardedText(freeTexts, field.label(), help, field.maxLength());
        note.setRequired(field.required());
        note.addClassNames("bs-field-editor", "bs-note-field", "bs-wide");
        return new NoteEditor(note);
    }

    private static <C extends Component & HasHelper & HasStyle> C styled(C component, Field field, String style) {
        component.addClassNames("bs-field-editor", style);
        component.addClassName(isNarrow(field) ? "bs-narrow" : "bs-wide");
        if (field.description() != null) {
            component.setHelperText(field.description());
        }
        return component;
    }

    private static @Nullable Object valueOf(@Nullable Option chosen) {
        return chosen == null ? null : chosen.value();
    }

    private static Option optionOr(List<Option> options, @Nullable Object answer, Option empty) {
        return options.stream()
                .filter(option -> option.value().equals(answer))
                .findFirst()
                .orElse(empty);
    }

    private static @Nullable Object valuesOf(SomeOf field, Set<Option> chosen) {
        var values = field.options().stream()
                .filter(chosen::contains)
                .map(Option::value)
                .toList();
        return values.isEmpty() ? null : values;
    }

    private static Set<Option> optionsIn(SomeOf field, @Nullable Object answer) {
        var chosen = new LinkedHashSet<Option>();
        if (answer instanceof Collection<?> values) {
            field.options().stream()
                    .filter(option -> values.contains(option.value()))
                    .forEach(chosen::add);
        }
        return chosen;
    }
}
