package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The least and the greatest number that a question takes. */
final class RangeFields extends Div {

    private static final long serialVersionUID = 1L;

    RangeFields(FormQuestion question, Texts texts, Consumer<UnaryOperator<FormQuestion>> changed) {
        var least = number(texts.get("ui.workshop.question.min"), question.min());
        var most = number(texts.get("ui.workshop.question.max"), question.max());
        Runnable tell = () -> changed.accept(it -> it.between(decimal(least), decimal(most)));
        least.addValueChangeListener(change -> tell.run());
        most.addValueChangeListener(change -> tell.run());
        add(least, most);
        addClassName("bs-span-field");
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
}
