package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A value of an earlier step: words, not a field, so that nobody tries to change it. */
final class KnownValue extends Div {

    private static final long serialVersionUID = 1L;

    KnownValue(Field field, @Nullable Object value, Texts texts) {
        addClassNames("bs-known", "bs-field-editor");
        var label = new Span(field.label());
        label.addClassName("label");
        var words = new Span(value == null ? texts.get("ui.forms.not-known-yet") : inWords(field, value, texts));
        words.addClassName(value == null ? "unknown" : "value");
        add(label, words);
        if (field.description() != null) {
            var help = new Span(field.description());
            help.addClassName("help");
            add(help);
        }
    }

    static String inWords(Field field, Object value, Texts texts) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "ui.forms.yes" : "ui.forms.no");
            case Number number -> NumberFormat.getInstance(texts.locale()).format(number);
            case Collection<?> several ->
                several.stream().map(one -> inWords(field, one, texts)).collect(Collectors.joining(", "));
            case String text when text.equals(SmallCells.COVERED) -> texts.get("ui.figures.hidden");
            case String text when field instanceof Day -> day(text, texts.locale());
            default -> FormComponent.labelOf(field, value.toString()).orElse(value.toString());
        };
    }

    private static String day(String text, Locale locale) {
        try {
            return LocalDate.parse(text)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        } catch (DateTimeParseException notADay) {
            return text;
        }
    }
}
