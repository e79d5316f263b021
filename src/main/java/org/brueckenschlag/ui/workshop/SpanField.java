package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.TimeSpan;
import org.brueckenschlag.catalogue.TimeSpan.Unit;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A number and a unit beside each other; an empty number takes the time away. */
final class SpanField extends Div {

    private static final long serialVersionUID = 1L;

    private final IntegerField number = new IntegerField();
    private final Select<Unit> unit = new Select<>();
    private boolean isNeeded;

    /** @param changed is told what models write; empty where there is no time any more */
    SpanField(
            String label,
            String help,
            List<Unit> units,
            @Nullable TimeSpan span,
            Texts texts,
            Consumer<String> changed) {
        addClassName("bs-span-field");
        number.setLabel(label);
        number.setMin(1);
        number.setMax(TimeSpan.MOST);
        number.setClearButtonVisible(false);
        var wrong = texts.get("ui.workshop.span.wrong", TimeSpan.MOST);
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setStepErrorMessage(wrong));
        unit.setItems(units);
        unit.setItemLabelGenerator(item -> texts.get("ui.workshop.unit." + item.key()));
        unit.setAriaLabel(texts.get("ui.workshop.unit"));
        unit.setValue(span == null ? units.getFirst() : span.unit());
        if (span != null) {
            number.setValue(span.number());
        }
        Runnable tell = () -> {
            if (!number.isInvalid()) {
                var value = number.getValue();
                if (value == null && isNeeded) {
                    number.setErrorMessage(wrong);
                    number.setInvalid(true);
                    return;
                }
                changed.accept(value == null ? "" : new TimeSpan(value, unit.getValue()).written());
            }
        };
        number.addValueChangeListener(change -> tell.run());
        unit.addValueChangeListener(change -> {
            if (number.getValue() != null) {
                tell.run();
            }
        });
        add(number, unit);
        if (!help.isEmpty()) {
            var hint = new Paragraph(help);
            hint.addClassNames("bs-muted", "bs-s");
            add(hint);
        }
    }

    /** Without a number it says so, and tells nobody. */
    SpanField needed() {
        isNeeded = true;
        return this;
    }
}
