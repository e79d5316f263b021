package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.SimpleCondition;
import org.brueckenschlag.catalogue.SimpleCondition.Comparison;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.workshop.AskedQuestions.Asked;
import org.jspecify.annotations.Nullable;

/**
 * "Only where this question is answered so": chosen from lists, never typed. What says more than that stays as it is.
 */
final class ConditionField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient List<Asked> questions;
    private final transient Consumer<@Nullable SimpleCondition> changed;
    private final ComboBox<Asked> question = new ComboBox<>();
    private final Select<Comparison> comparison = new Select<>();
    private final Div value = new Div();
    private String chosen = "";
    private boolean quiet = true;

    /**
     * @param without what is said where there is no condition
     * @param questions that can be asked about; of the others nothing can be chosen
     * @param now how it is; null where there is none that can be chosen from lists
     * @param raw what stands there and says more than one comparison; empty without
     * @param told the same in words
     * @param changed null where the condition is taken away
     */
    ConditionField(
            String label,
            String without,
            List<Asked> questions,
            @Nullable SimpleCondition now,
            String raw,
            String told,
            Texts texts,
            Consumer<@Nullable SimpleCondition> changed) {
        this.texts = texts;
        this.changed = changed;
        this.questions =
                questions.stream().filter(asked -> canBeAsked(asked.question())).toList();
        addClassName("bs-condition");
        question.setLabel(label);
        question.setItems(ConditionField::isMeant, this.questions);
        question.setItemLabelGenerator(item -> item.question().label());
        question.setRenderer(new ComponentRenderer<>(this::listed));
        question.setClearButtonVisible(true);
        question.setPlaceholder(without);
        comparison.setAriaLabel(texts.get("ui.workshop.condition.how"));
        comparison.setItemLabelGenerator(item -> texts.get("ui.workshop.compare." + item.key()));
        var known = now == null
                ? null
                : this.questions.stream()
                        .filter(item -> item.question().key().equals(now.field()))
                        .findFirst()
                        .orElse(null);
        if (known == null && (!raw.isEmpty() || now != null)) {
            showRaw(label, now == null ? raw : now.feel(), told);
        } else {
            build();
            if (known != null && now != null) {
                chosen = now.value();
                question.setValue(known);
                offer(known.question(), now.comparison());
            }
        }
        quiet = false;
    }

    private void build() {
        question.addValueChangeListener(change -> {
            if (change.isFromClient() || !quiet) {
                chosen = "";
                offer(change.getValue() == null ? null : change.getValue().question(), null);
                tell();
            }
        });
        comparison.addValueChangeListener(change -> {
            if (!quiet) {
                tell();
            }
        });
        comparison.setVisible(false);
        add(question, comparison, value);
    }

    private void showRaw(String label, String raw, String told) {
        var head = new Paragraph(label);
        var hint = new Paragraph(texts.get("ui.workshop.condition.raw"));
        hint.addClassNames("bs-muted", "bs-s");
        var replace = new Button(texts.get("ui.workshop.condition.replace"), click -> {
            removeAll();
            build();
            question.focus();
        });
        replace.addThemeVariants(ButtonVariant.TERTIARY);
        var written = new Details(texts.get("ui.workshop.condition.written"), new Code(raw));
        add(head, new Paragraph(told), hint, written, replace);
    }

    private void offer(@Nullable FormQuestion asked, @Nullable Comparison now) {
        var before = quiet;
        quiet = true;
        value.removeAll();
        comparison.setVisible(asked != null);
        if (asked != null) {
            var possible = comparisons(asked.kind());
            comparison.setItems(possible);
            comparison.setValue(now != null && possible.contains(now) ? now : possible.getFirst());
            value.add(asked.kind() == Kind.NUMBER ? number() : answer(asked));
        }
        quiet = before;
    }

    private NumberField number() {
        var field = new NumberField();
        field.setManualValidation(true);
        field.setAriaLabel(texts.get("ui.workshop.condition.value"));
        if (!chosen.isEmpty()) {
            field.setValue(Double.valueOf(chosen));
        }
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            var number = change.getValue();
            chosen = number == null
                    ? ""
                    : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            tell();
        });
        return field;
    }

    private Select<Option> answer(FormQuestion asked) {
        var options = asked.kind() == Kind.TICK
                ? List.of(
                        new Option("true", texts.get("ui.workshop.condition.ticked")),
                        new Option("false", texts.get("ui.workshop.condition.not-ticked")))
                : asked.options();
        var select = new Select<Option>();
        select.setManualValidation(true);
        select.setAriaLabel(texts.get("ui.workshop.condition.value"));
        select.setItems(options);
        select.setItemLabelGenerator(Option::label);
        options.stream()
                .filter(option -> option.value().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            select.setInvalid(false);
            chosen = change.getValue().value();
            tell();
        });
        return select;
    }

    /** Whether a question is chosen, and no answer to it; then it says so. */
    boolean lacksItsAnswer() {
        var lacks = question.getValue() != null && chosen.isEmpty();
        value.getChildren().forEach(field -> {
            if (field instanceof HasValidation asked) {
                asked.setErrorMessage(texts.get("ui.workshop.condition.value.missing"));
                asked.setInvalid(lacks);
            }
            if (lacks && field instanceof Focusable<?> first) {
                first.focus();
            }
        });
        return lacks;
    }

    private void tell() {
        var asked = question.getValue();
        if (asked == null) {
            changed.accept(null);
        } else if (!chosen.isEmpty() && comparison.getValue() != null) {
            changed.accept(new SimpleCondition(asked.question().key(), comparison.getValue(), chosen));
        }
    }

    private Span listed(Asked asked) {
        var words = new Span(new Span(asked.question().label()));
        words.addClassName("bs-asked");
        if (!asked.where().isEmpty()) {
            var where = new Span(texts.get(
                    asked.isLater() ? "ui.workshop.condition.later" : "ui.workshop.condition.where", asked.where()));
            where.addClassNames("bs-muted", "bs-s");
            words.add(where);
        }
        return words;
    }

    private static boolean isMeant(Asked asked, String typed) {
        return (asked.question().label() + " " + asked.where())
                .toLowerCase(Locale.ROOT)
                .contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean canBeAsked(FormQuestion question) {
        return question.kind() == Kind.TICK
                || question.kind() == Kind.NUMBER
                || question.kind().hasOptions() && !question.options().isEmpty();
    }

    private static List<Comparison> comparisons(Kind kind) {
        return switch (kind) {
            case NUMBER ->
                List.of(
                        Comparison.IS,
                        Comparison.IS_NOT,
                        Comparison.AT_LEAST,
                        Comparison.AT_MOST,
                        Comparison.MORE,
                        Comparison.LESS);
            case SOME, SOME_OF_MANY -> List.of(Comparison.CONTAINS);
            case TICK -> List.of(Comparison.IS);
            default -> List.of(Comparison.IS, Comparison.IS_NOT);
        };
    }
}
