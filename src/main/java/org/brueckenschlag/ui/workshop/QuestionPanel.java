package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Room;
import org.jspecify.annotations.Nullable;

/** What the chosen question says: its words in three languages, its answers, and when it is asked. */
final class QuestionPanel extends Section {

    private static final long serialVersionUID = 1L;
    static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HELP = 400;
    private static final List<String> LANGUAGES = List.of("en", "tr");

    private final transient ConditionWords conditions;
    private final transient Texts texts;
    private final transient Consumer<Edited> changed;
    private final Div notes = new Div();
    private final List<TextField> needed = new ArrayList<>();
    private transient Function<String, Map<String, String>> words = any -> Map.of();
    private String formKey = "";

    /** @param conditions says when something is asked */
    QuestionPanel(ConditionWords conditions, Texts texts, Consumer<Edited> changed) {
        this.conditions = conditions;
        this.texts = texts;
        this.changed = changed;
        addClassName("bs-element-panel");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.panel"));
    }

    /**
     * @param translations by language
     * @param locked whether it protects people: it can be worded anew, and nothing else
     */
    void show(
            DraftForm form,
            @Nullable FormQuestion question,
            Function<String, Map<String, String>> translations,
            boolean locked) {
        removeAll();
        needed.clear();
        words = translations;
        formKey = form.key();
        if (question == null) {
            add(new Paragraph(texts.get("ui.workshop.form.empty")));
            return;
        }
        var kind = new Span(texts.get("ui.workshop.question." + question.kind().key()));
        kind.addClassName("bs-muted");
        add(new Div(kind, new H2(texts.get("ui.workshop.question"))), notes);
        if (locked) {
            var reason = new Span(Icons.LOCK.small(), new Span(texts.get("ui.workshop.question.protected")));
            reason.addClassNames("bs-muted", "bs-freedom");
            add(reason);
        }
        var isText = question.kind() == Kind.TEXT;
        if (question.kind() != Kind.GAP && question.kind() != Kind.SPACE && question.kind() != Kind.UNKNOWN) {
            add(text(question.label(), "ui.workshop.question.words", LONGEST_LABEL, FormQuestion::asking));
            translations(
                    question.words(formKey) + (isText ? ".text" : ".label"),
                    "ui.workshop.question.words-in",
                    !question.label().isBlank());
            if (!isText) {
                add(text(question.help(), "ui.workshop.question.help", LONGEST_HELP, FormQuestion::helping));
                translations(
                        question.words(formKey) + ".description",
                        "ui.workshop.question.help-in",
                        !question.help().isBlank());
            }
        }
        if (question.kind().isAsked() && !locked) {
            add(required(question));
        }
        if (question.kind() == Kind.NUMBER) {
            add(range(question));
        }
        if (question.kind().hasOptions() && !locked) {
            add(list(question));
            if (question.list().isEmpty()) {
                add(options(question));
            }
        }
        if (!locked) {
            add(condition(form, question));
        }
        add(new Technical(
                texts,
                texts.get("ui.workshop.technical.name", question.id()),
                texts.get("ui.workshop.question.key", question.key().isEmpty() ? "–" : question.key())));
    }

    /** To the first translation that is missing, else to the question. */
    void lead() {
        needed.stream()
                .filter(field -> field.getValue().isBlank())
                .findFirst()
                .ifPresentOrElse(TextField::focus, this::scrollIntoView);
    }

    /** @param findings what speaks against the question; none clears it */
    void tell(List<PackageFinding> findings) {
        notes.removeAll();
        findings.forEach(finding -> notes.add(note(
                finding.severity(), texts.get(finding.key(), finding.arguments().toArray()))));
    }

    private Note note(Severity severity, String sentence) {
        return severity == Severity.ERROR
                ? Note.problem(texts.get("ui.workshop.error"), sentence)
                : Note.attention(texts.get("ui.workshop.warning"), sentence);
    }

    private TextField text(
            String value, String label, int longest, BiFunction<FormQuestion, String, FormQuestion> change) {
        var field = new TextField(texts.get(label));
        field.setValue(value);
        Room.in(field, longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(
                typed -> tell(it -> change.apply(it, typed.getValue().strip())));
        return field;
    }

    private void translations(String key, String label, boolean isNeeded) {
        for (var language : LANGUAGES) {
            var field = new TextField(texts.get(label, name(language)));
            field.setValue(words.apply(language).getOrDefault(key, ""));
            Room.in(field, LONGEST_HELP);
            if (isNeeded) {
                field.setPlaceholder(texts.get("ui.workshop.question.untranslated"));
                needed.add(field);
            }
            field.getElement().setAttribute("lang", language);
            field.addClassName("bs-translation");
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change ->
                    changed.accept(new Edited(it -> it, Map.of(language, Map.of(key, change.getValue())))));
            add(field);
        }
    }

    private Checkbox required(FormQuestion question) {
        var box = new Checkbox(texts.get("ui.workshop.question.required"), question.required());
        box.addValueChangeListener(change -> tell(it -> it.required(change.getValue())));
        return box;
    }

    private Div range(FormQuestion question) {
        var least = number(texts.get("ui.workshop.question.min"), question.min());
        var most = number(texts.get("ui.workshop.question.max"), question.max());
        Runnable tell = () -> tell(it -> it.between(decimal(least), decimal(most)));
        least.addValueChangeListener(change -> tell.run());
        most.addValueChangeListener(change -> tell.run());
        var row = new Div(least, most);
        row.addClassName("bs-span-field");
        return row;
    }

    private static NumberField number(String label, @Nullable BigDecimal value) {
        var field = new NumberField(label);
        if (value != null) {
            field.setValue(value.doubleValue());
        }
        return field;
    }

    private static @Nullable BigDecimal decimal(NumberField field) {
        var value = field.getValue();
        return value == null
                ? null
                : new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private Select<String> list(FormQuestion question) {
        var select = new Select<String>();
        select.setLabel(texts.get("ui.workshop.question.list"));
        select.setItems(
                Arrays.stream(ReferenceList.values()).map(ReferenceList::key).toList());
        select.setItemLabelGenerator(key -> key == null || key.isEmpty()
                ? texts.get("ui.workshop.question.list.own")
                : ReferenceList.ofKey(key).map(list -> texts.get(list.words())).orElse(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get("ui.workshop.question.list.own"));
        if (ReferenceList.ofKey(question.list()).isPresent()) {
            select.setValue(question.list());
        }
        select.addValueChangeListener(change ->
                tell(it -> it.offering(it.options(), change.getValue() == null ? "" : change.getValue())));
        return select;
    }

    private Div options(FormQuestion question) {
        var rows = new Div();
        rows.addClassName("bs-answers");
        var options = new ArrayList<>(question.options());
        showOptions(rows, question.key(), options);
        return rows;
    }

    private void showOptions(Div rows, String key, List<Option> options) {
        rows.removeAll();
        rows.add(new H3(texts.get("ui.workshop.question.answers")));
        for (var option : List.copyOf(options)) {
            rows.add(option(rows, key, options, option));
        }
        var fresh = new TextField(texts.get("ui.workshop.question.answer-new"));
        Room.in(fresh, LONGEST_LABEL);
        var add = new Button(texts.get("ui.workshop.question.answer-add"), click -> {
            if (!fresh.getValue().isBlank()) {
                options.add(new Option(
                        code(fresh.getValue(), options), fresh.getValue().strip()));
                tell(it -> it.offering(options, it.list()));
                showOptions(rows, key, options);
            }
        });
        rows.add(fresh, add);
    }

    private Div option(Div rows, String key, List<Option> options, Option option) {
        var german = new TextField();
        german.setAriaLabel(texts.get("ui.workshop.question.answer", option.label()));
        german.setValue(option.label());
        Room.in(german, LONGEST_LABEL);
        german.setValueChangeMode(ValueChangeMode.LAZY);
        german.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                options.replaceAll(one -> one.value().equals(option.value())
                        ? new Option(one.value(), change.getValue().strip())
                        : one);
                tell(it -> it.offering(options, it.list()));
            }
        });
        var row = new Div(german);
        for (var language : LANGUAGES) {
            var own = "value." + key + "." + option.value();
            var there = words.apply(language);
            var field = new TextField();
            field.setAriaLabel(texts.get("ui.workshop.question.answer-in", option.label(), name(language)));
            field.setPlaceholder(name(language));
            Room.in(field, LONGEST_LABEL);
            field.setValue(there.getOrDefault(own, there.getOrDefault("value." + option.value(), "")));
            field.getElement().setAttribute("lang", language);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change ->
                    changed.accept(new Edited(it -> it, Map.of(language, Map.of(own, change.getValue())))));
            needed.add(field);
            row.add(field);
        }
        var remove = new Button(texts.get("ui.workshop.question.answer-remove"), click -> {
            options.removeIf(one -> one.value().equals(option.value()));
            tell(it -> it.offering(options, it.list()));
            showOptions(rows, key, options);
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(texts.get("ui.workshop.question.answer-remove-of", option.label()));
        row.add(remove);
        row.addClassName("bs-answer");
        return row;
    }

    private static String code(String label, List<Option> options) {
        var code = DraftForm.plain(label);
        var free = code;
        for (var number = 2; has(options, free); number++) {
            free = code + "_" + number;
        }
        return free;
    }

    private static boolean has(List<Option> options, String code) {
        return options.stream().anyMatch(option -> option.value().equals(code));
    }

    private ConditionField condition(DraftForm form, FormQuestion question) {
        var others = form.questions().stream()
                .filter(other -> !other.id().equals(question.id()))
                .filter(other -> other.row().isEmpty() || other.row().equals(question.row()))
                .toList();
        return new ConditionField(
                new ConditionField.Asking(
                        texts.get("ui.workshop.question.shown"), texts.get("ui.workshop.condition.always")),
                AskedQuestions.Asked.anywhere(others),
                new ConditionField.Standing(
                        question.shownIf().orElse(null), question.hideIf(), conditions.unless(question.hideIf())),
                texts,
                shown -> tell(it -> it.shownIf(shown)));
    }

    private void tell(UnaryOperator<FormQuestion> change) {
        changed.accept(new Edited(change, Map.of()));
    }

    private String name(String language) {
        return Locale.of(language).getDisplayLanguage(texts.locale());
    }

    /**
     * @param question what it becomes
     * @param words by language and key; empty takes one away
     */
    record Edited(UnaryOperator<FormQuestion> question, Map<String, Map<String, String>> words) {}
}
