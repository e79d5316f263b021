package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.FormChanges;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
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

    private final transient ConditionWords conditions;
    private final transient Texts texts;
    private final transient Consumer<Edited> changed;
    private final Div notes = new Div();
    private final Paragraph id = new Paragraph();
    private final Paragraph key = new Paragraph();
    private final List<TextField> needed = new ArrayList<>();
    private transient Function<String, Map<String, String>> words = any -> Map.of();
    private final SeatFields seat;
    private String formKey = "";
    private String chosen = "";

    /** @param conditions says when something is asked */
    QuestionPanel(ConditionWords conditions, Texts texts, Consumer<Edited> changed) {
        this.conditions = conditions;
        this.texts = texts;
        this.changed = changed;
        this.seat = new SeatFields(texts, arrange -> changed.accept(Edited.arranging(arrange)));
        addClassName("bs-element-panel");
        notes.addClassName("notes");
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
        add(new Div(kind, new H2(texts.get(title(question.kind())))), notes);
        if (locked) {
            var reason = new Span(Icons.LOCK.small(), new Span(texts.get("ui.workshop.question.protected")));
            reason.addClassNames("bs-muted", "bs-freedom");
            add(reason);
        }
        var isText = question.kind() == Kind.TEXT;
        if (question.kind() != Kind.GAP && question.kind() != Kind.SPACE && question.kind() != Kind.UNKNOWN) {
            add(text(question.label(), "ui.workshop.question.words", LONGEST_LABEL, FormQuestion::asking));
            translations(
                    question,
                    it -> it.asked(formKey),
                    "ui.workshop.question.words-in",
                    !question.label().isBlank());
            if (!isText) {
                add(text(question.help(), "ui.workshop.question.help", LONGEST_HELP, FormQuestion::helping));
                translations(
                        question,
                        it -> it.words(formKey) + ".description",
                        "ui.workshop.question.help-in",
                        !question.help().isBlank());
            }
        }
        if (question.kind().isAsked() && !locked) {
            add(required(question));
        }
        if (question.kind() == Kind.NUMBER) {
            add(new RangeFields(question, texts, this::tell));
        }
        if (question.kind().hasOptions() && !locked) {
            var own = new AnswerRows(question, words, texts, changed);
            add(list(question, own), own);
            needed.addAll(own.needed());
        }
        if (!locked) {
            add(condition(form, question));
        }
        if (question.kind() != Kind.SECTION) {
            add(seat);
        }
        var technical = new Technical(texts);
        technical.add(id, key);
        add(technical);
        called(question);
        stand(form);
    }

    /** It may have been moved on the sheet, or by a button. */
    void stand(DraftForm form) {
        if (form.question(chosen).isPresent()) {
            seat.show(form, chosen);
        }
    }

    /** Its key may follow its words. */
    void called(FormQuestion question) {
        chosen = question.id();
        id.setText(texts.get("ui.workshop.technical.name", question.id()));
        key.setText(texts.get("ui.workshop.question.key", question.key().isEmpty() ? "–" : question.key()));
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case SECTION -> "ui.workshop.question.of-section";
            case TEXT, GAP, SPACE, UNKNOWN -> "ui.workshop.question.of-part";
            default -> "ui.workshop.question";
        };
    }

    /** To the first translation that is missing, else to the question. */
    void lead() {
        needed.stream()
                .filter(field -> field.getValue().isBlank())
                .findFirst()
                .ifPresentOrElse(TextField::focus, this::scrollIntoView);
    }

    /** Its words are to be others: they are marked, so that typing replaces them. */
    void beginWording() {
        wording().ifPresent(field -> {
            field.focus();
            field.getElement().executeJs("setTimeout(() => this.inputElement.select())");
        });
    }

    private Optional<TextField> wording() {
        return getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst();
    }

    /**
     * @param findings what speaks against the question; none clears it
     * @param waits whether nobody is asked until Datenschutz has released it
     */
    void tell(List<PackageFinding> findings, boolean waits) {
        notes.removeAll();
        if (waits) {
            notes.add(Note.info(texts.get("ui.workshop.notes.waiting"), texts.get("ui.workshop.question.waits")));
        }
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

    private void translations(
            FormQuestion question, Function<FormQuestion, String> key, String label, boolean isNeeded) {
        for (var language : FormChanges.LANGUAGES) {
            var field = new TextField(texts.get(label, name(language)));
            field.setValue(words.apply(language).getOrDefault(key.apply(question), ""));
            Room.in(field, LONGEST_HELP);
            if (isNeeded) {
                field.setPlaceholder(texts.get("ui.workshop.question.untranslated"));
                needed.add(field);
            }
            field.getElement().setAttribute("lang", language);
            field.addClassName("bs-translation");
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> changed.accept(Edited.saying(language, key, change.getValue())));
            add(field);
        }
    }

    private Checkbox required(FormQuestion question) {
        var box = new Checkbox(texts.get("ui.workshop.question.required"), question.required());
        box.addValueChangeListener(change -> tell(it -> it.required(change.getValue())));
        return box;
    }

    private Select<String> list(FormQuestion question, AnswerRows own) {
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
        own.setVisible(question.list().isEmpty());
        select.addValueChangeListener(change -> {
            var list = change.getValue() == null ? "" : change.getValue();
            own.setVisible(list.isEmpty());
            tell(it -> it.offering(it.options(), list));
        });
        return select;
    }

    private ConditionField condition(DraftForm form, FormQuestion question) {
        var others = form.questions().stream()
                .filter(other -> !other.id().equals(question.id()))
                .filter(other -> other.row().isEmpty() || other.row().equals(question.row()))
                .map(this::named)
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

    /** In the reader's language; German is what the form itself says by now. */
    private FormQuestion named(FormQuestion question) {
        return texts.locale().getLanguage().equals(Texts.GERMAN.getLanguage()) ? question : conditions.called(question);
    }

    private void tell(UnaryOperator<FormQuestion> change) {
        changed.accept(Edited.becoming(change));
    }

    private String name(String language) {
        return Locale.of(language).getDisplayLanguage(texts.locale());
    }
}
