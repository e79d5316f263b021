package org.brueckenschlag.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.Divider;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Note;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.jspecify.annotations.Nullable;

/** Puts a form into another language by the keys of a package's texts ({@code docs/process-packages.md}). */
public final class FormTexts {

    private final Function<String, Optional<String>> words;

    private FormTexts(Function<String, Optional<String>> words) {
        this.words = words;
    }

    /**
     * The same form in other words; where a word is missing, the form's own stays.
     *
     * @param words finds a text by its key, e.g. {@code form.anfrage_aufnehmen.thema.label}
     */
    public static FormSchema localise(FormSchema form, Function<String, Optional<String>> words) {
        var texts = new FormTexts(words);
        var prefix = "form." + form.key() + ".";
        var components = form.components().stream()
                .map(component -> texts.component(component, prefix))
                .toList();
        var rules = form.rules().stream()
                .map(rule -> rule.saying(texts.text(prefix + rule.field() + ".pruefung_text", rule.sentence())))
                .toList();
        return new FormSchema(form.key(), components, form.initial(), rules, form.seats());
    }

    private FormComponent component(FormComponent component, String prefix) {
        return switch (component) {
            case Section section -> section(section, prefix);
            case Note note -> new Note(note.id(), text(prefix + note.id() + ".text", note.text()), note.hideIf());
            case Divider divider -> divider;
            case Rows rows -> rows(rows, prefix);
            case Field field -> field(field, prefix);
        };
    }

    private Section section(Section section, String prefix) {
        var key = prefix + section.id();
        return new Section(
                section.id(),
                text(key + ".label", section.label()),
                help(key, section.description()),
                section.hideIf(),
                section.components().stream()
                        .map(component -> component(component, prefix))
                        .toList());
    }

    private Rows rows(Rows rows, String prefix) {
        var key = prefix + rows.key();
        return new Rows(
                rows.id(),
                rows.key(),
                text(key + ".label", rows.label()),
                help(key, rows.description()),
                rows.hideIf(),
                rows.readOnly(),
                rows.minRows(),
                rows.maxRows(),
                rows.fixed(),
                rows.fields().stream().map(field -> field(field, key + ".")).toList());
    }

    private Field field(Field field, String prefix) {
        var key = prefix + field.key();
        var label = text(key + ".label", field.label());
        var help = help(key, field.description());
        return switch (field) {
            case Tick f ->
                new Tick(f.id(), f.key(), label, help, f.hideIf(), f.required(), f.readOnly(), f.initially());
            case Amount f ->
                new Amount(
                        f.id(),
                        f.key(),
                        label,
                        help,
                        f.hideIf(),
                        f.required(),
                        f.readOnly(),
                        f.decimals(),
                        f.min(),
                        f.max(),
                        f.scale(),
                        optional(key + ".scale_low", f.scaleLow()),
                        optional(key + ".scale_high", f.scaleHigh()));
            case OneOf f ->
                new OneOf(
                        f.id(),
                        f.key(),
                        label,
                        help,
                        f.hideIf(),
                        f.required(),
                        f.readOnly(),
                        f.asButtons(),
                        options(f.key(), f.options()),
                        f.list());
            case SomeOf f ->
                new SomeOf(
                        f.id(),
                        f.key(),
                        label,
                        help,
                        f.hideIf(),
                        f.required(),
                        f.readOnly(),
                        f.asTags(),
                        options(f.key(), f.options()),
                        f.list());
            case Day f ->
                new Day(f.id(), f.key(), label, help, f.hideIf(), f.required(), f.readOnly(), f.earliest(), f.latest());
            case ShortNote f ->
                new ShortNote(f.id(), f.key(), label, help, f.hideIf(), f.required(), f.readOnly(), f.maxLength());
        };
    }

    private List<Option> options(String field, List<Option> options) {
        return options.stream()
                .map(option -> new Option(
                        option.value(),
                        words.apply("value." + field + "." + option.value())
                                .or(() -> words.apply("value." + option.value()))
                                .orElse(option.label())))
                .toList();
    }

    private @Nullable String help(String key, @Nullable String original) {
        return optional(key + ".description", original);
    }

    private @Nullable String optional(String key, @Nullable String original) {
        return original == null ? words.apply(key).orElse(null) : text(key, original);
    }

    private String text(String key, String original) {
        return words.apply(key).orElse(original);
    }
}
