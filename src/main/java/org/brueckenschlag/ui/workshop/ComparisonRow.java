package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.ComposedCondition.Part;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.SimpleCondition;
import org.brueckenschlag.catalogue.SimpleCondition.Comparison;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.workshop.AskedQuestions.Asked;
import org.jspecify.annotations.Nullable;

/** One comparison of an answer: the question, how it is compared, and with what. */
final class ComparisonRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Runnable changed;
    private final ComboBox<Asked> question = new ComboBox<>();
    private final Select<Comparison> comparison = new Select<>();
    private final Div value = new Div();
    private transient @Nullable Part untouched;
    private String chosen = "";
    private boolean quiet;

    ComparisonRow(List<Asked> questions, Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("bs-comparison");
        QuestionChoice.in(question, questions, texts);
        question.setClearButtonVisible(true);
        question.addValueChangeListener(change -> {
            if (!quiet) {
                chosen = "";
                offer(change.getValue() == null ? null : change.getValue().question(), null);
                tell();
            }
        });
        comparison.setLabel(texts.get("ui.workshop.condition.how"));
        comparison.setItemLabelGenerator(item -> texts.get("ui.workshop.compare." + item.key()));
        comparison.addValueChangeListener(change -> tell());
        comparison.setVisible(false);
        add(question, comparison, value);
    }

    /** As it stands there; until somebody changes it. */
    ComparisonRow of(Asked asked, Part part) {
        untouched = part;
        chosen = part.condition().value();
        quiet = true;
        question.setValue(asked);
        quiet = false;
        offer(asked.question(), part.condition().comparison());
        return this;
    }

    ComparisonRow called(String label, String without) {
        question.setLabel(label);
        question.setPlaceholder(without);
        question.setHelperText(without.isEmpty() ? "" : texts.get("ui.workshop.condition.not-offered"));
        return this;
    }

    /** Empty while its answer is open. */
    Optional<Part> part() {
        var asked = question.getValue();
        if (untouched != null) {
            return Optional.of(untouched);
        }
        return asked == null || chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of(new SimpleCondition(asked.question().key(), comparison.getValue(), chosen)));
    }

    /** Whether a question is chosen. */
    boolean isBegun() {
        return question.getValue() != null;
    }

    void focus() {
        question.focus();
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
        if (!quiet) {
            untouched = null;
            changed.run();
        }
    }

    private void offer(@Nullable FormQuestion asked, @Nullable Comparison now) {
        var before = quiet;
        quiet = true;
        value.removeAll();
        comparison.setVisible(asked != null);
        if (asked != null) {
            var possible = comparisons(asked.kind());
            comparison.setItems(possible);
            comparison.setValue(now == null ? possible.getFirst() : now);
            value.add(asked.kind() == Kind.NUMBER ? number() : answer(asked));
        }
        quiet = before;
    }

    private NumberField number() {
        var field = new NumberField(texts.get("ui.workshop.condition.value"));
        field.setManualValidation(true);
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
        var options = options(asked, texts);
        var select = new Select<Option>();
        select.setLabel(texts.get("ui.workshop.condition.value"));
        select.setManualValidation(true);
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

    static boolean canAsk(FormQuestion question) {
        return question.kind() == Kind.TICK
                || question.kind() == Kind.NUMBER
                || question.kind().hasOptions() && !question.options().isEmpty();
    }

    /** Whether the lists can show it as it is. */
    static boolean canShow(FormQuestion question, SimpleCondition condition, Texts texts) {
        return question.key().equals(condition.field())
                && comparisons(question.kind()).contains(condition.comparison())
                && (question.kind() == Kind.NUMBER
                        ? condition.value().matches("-?[\\d.]+")
                        : options(question, texts).stream()
                                .anyMatch(option -> option.value().equals(condition.value())));
    }

    private static List<Option> options(FormQuestion asked, Texts texts) {
        return asked.kind() == Kind.TICK
                ? List.of(
                        new Option("true", texts.get("ui.workshop.condition.ticked")),
                        new Option("false", texts.get("ui.workshop.condition.not-ticked")))
                : asked.options();
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
