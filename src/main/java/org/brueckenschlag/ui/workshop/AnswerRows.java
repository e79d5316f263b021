package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.FormChanges;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.PlainCode;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Room;

/** The answers of a question in three languages. A row stays where it is while others come and go. */
final class AnswerRows extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Map<String, String>> words;
    private final transient Texts texts;
    private final transient Consumer<Edited> changed;
    private final transient List<Option> options;
    private final Div rows = new Div();
    private final TextField fresh = new TextField();
    private final List<TextField> needed = new ArrayList<>();

    /** @param words translations by language */
    AnswerRows(
            FormQuestion question, Function<String, Map<String, String>> words, Texts texts, Consumer<Edited> changed) {
        this.words = words;
        this.texts = texts;
        this.changed = changed;
        this.options = new ArrayList<>(question.options());
        addClassName("bs-answers");
        rows.addClassName("bs-answers");
        options.forEach(option -> rows.add(row(question.key(), option)));
        fresh.setLabel(texts.get("ui.workshop.question.answer-new"));
        Room.in(fresh, QuestionPanel.LONGEST_LABEL);
        fresh.setManualValidation(true);
        var add = new Button(texts.get("ui.workshop.question.answer-add"));
        add.addClickListener(click -> {
            if (click.getClickCount() <= 1) {
                begin(question.key());
            }
        });
        add(new H3(texts.get("ui.workshop.question.answers")), rows, fresh, add);
    }

    /** The translations that cannot be missing. */
    List<TextField> needed() {
        return List.copyOf(needed);
    }

    private void begin(String key) {
        var label = fresh.getValue().strip();
        if (isSaid(fresh, label)) {
            var taken = options.stream().map(Option::value).collect(Collectors.toSet());
            var option = new Option(PlainCode.of(label, taken), label);
            options.add(option);
            rows.add(row(key, option));
            fresh.clear();
            tell();
        }
        fresh.focus();
    }

    private Div row(String key, Option option) {
        var german = new TextField();
        german.setAriaLabel(texts.get("ui.workshop.question.answer", option.label()));
        german.setValue(option.label());
        Room.in(german, QuestionPanel.LONGEST_LABEL);
        german.setManualValidation(true);
        german.setValueChangeMode(ValueChangeMode.LAZY);
        german.addValueChangeListener(change -> {
            var label = change.getValue().strip();
            if (isSaid(german, label)) {
                options.replaceAll(one -> one.value().equals(option.value()) ? new Option(one.value(), label) : one);
                tell();
            }
        });
        var row = new Div(german);
        FormChanges.LANGUAGES.forEach(language -> row.add(translation(language, key, option)));
        var remove = new Button(texts.get("ui.workshop.question.answer-remove"));
        remove.addClickListener(click -> remove(row, option));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(texts.get("ui.workshop.question.answer-remove-of", option.label()));
        row.add(remove);
        row.addClassName("bs-answer");
        return row;
    }

    private TextField translation(String language, String key, Option option) {
        var name = Locale.of(language).getDisplayLanguage(texts.locale());
        var there = words.apply(language);
        var field = new TextField();
        field.setAriaLabel(texts.get("ui.workshop.question.answer-in", option.label(), name));
        field.setPlaceholder(name);
        Room.in(field, QuestionPanel.LONGEST_LABEL);
        field.setValue(there.getOrDefault(
                "value." + key + "." + option.value(), there.getOrDefault("value." + option.value(), "")));
        field.getElement().setAttribute("lang", language);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> changed.accept(
                Edited.saying(language, it -> "value." + it.key() + "." + option.value(), change.getValue())));
        needed.add(field);
        return field;
    }

    /** What cannot be pressed any more loses the focus. */
    private void remove(Div row, Option option) {
        var at = rows.indexOf(row);
        rows.remove(row);
        options.removeIf(one -> one.value().equals(option.value()));
        tell();
        if (rows.getComponentCount() == 0) {
            fresh.focus();
        } else {
            var neighbour = (Div) rows.getComponentAt(Math.min(at, rows.getComponentCount() - 1));
            ((TextField) neighbour.getComponentAt(0)).focus();
        }
    }

    /** An answer without words is none; the one before stays meanwhile. */
    private boolean isSaid(TextField field, String label) {
        field.setErrorMessage(texts.get("ui.workshop.question.answer.missing"));
        field.setInvalid(label.isEmpty());
        return !label.isEmpty();
    }

    private void tell() {
        var now = List.copyOf(options);
        changed.accept(Edited.becoming(it -> it.offering(now, it.list())));
    }
}
