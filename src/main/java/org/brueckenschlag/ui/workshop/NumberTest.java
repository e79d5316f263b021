package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.CellTest.Between;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Which numbers a row asks for: "at least 3", "from 3 to 6". */
final class NumberTest extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Consumer<String> changed;
    private final Select<How> how = new Select<>();
    private final NumberField first = new NumberField();
    private final NumberField second = new NumberField();
    private final boolean withLeast;
    private final boolean withMost;

    NumberTest(String label, Between now, Texts texts, Consumer<String> changed) {
        this.texts = texts;
        this.changed = changed;
        // a range keeps the sort of its bounds, whoever wrote it
        this.withLeast = How.of(now) != How.FROM_TO || now.withLeast();
        this.withMost = How.of(now) != How.FROM_TO || now.withMost();
        addClassName("bs-number-test");
        how.setLabel(label);
        how.setItems(How.values());
        how.setItemLabelGenerator(this::words);
        how.setValue(How.of(now));
        first.setAriaLabel(texts.get("ui.workshop.cell.number", label));
        second.setAriaLabel(texts.get("ui.workshop.cell.number-to", label));
        var one = now.least() == null ? now.most() : now.least();
        if (one != null) {
            first.setValue(one.doubleValue());
        }
        if (How.of(now) == How.FROM_TO && now.most() != null) {
            second.setValue(now.most().doubleValue());
        }
        how.addValueChangeListener(change -> tell());
        first.addValueChangeListener(change -> tell());
        second.addValueChangeListener(change -> tell());
        add(how, first, second);
        enable();
    }

    private String words(How item) {
        return switch (item) {
            case ANY -> texts.get("catalogue.cell.any");
            case FROM_TO -> texts.get(withMost ? "ui.workshop.cell.from-to" : "ui.workshop.cell.from-below");
            default ->
                texts.get("ui.workshop.compare."
                        + item.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private void enable() {
        first.setVisible(how.getValue() != How.ANY);
        second.setVisible(how.getValue() == How.FROM_TO);
    }

    /** What is half chosen waits. */
    private void tell() {
        enable();
        var one = number(first);
        var other = number(second);
        var test = switch (how.getValue()) {
            case ANY -> new Between(null, false, null, false);
            case IS -> new Between(one, true, one, true);
            case AT_LEAST -> new Between(one, true, null, false);
            case MORE -> new Between(one, false, null, false);
            case AT_MOST -> new Between(null, false, one, true);
            case LESS -> new Between(null, false, one, false);
            case FROM_TO -> new Between(one, withLeast, other, withMost);
        };
        if (how.getValue() == How.ANY) {
            changed.accept("");
        } else if (one != null && (how.getValue() != How.FROM_TO || other != null)) {
            changed.accept(test.feel());
        }
    }

    private static @Nullable BigDecimal number(NumberField field) {
        return field.getValue() == null ? null : new BigDecimal(CellField.plain(field.getValue()));
    }

    private enum How {
        ANY,
        IS,
        AT_LEAST,
        AT_MOST,
        MORE,
        LESS,
        FROM_TO;

        static How of(Between test) {
            if (test.least() == null && test.most() == null) {
                return ANY;
            }
            if (test.least() != null && test.most() != null) {
                return test.least().compareTo(test.most()) == 0 ? IS : FROM_TO;
            }
            if (test.least() != null) {
                return test.withLeast() ? AT_LEAST : MORE;
            }
            return test.withMost() ? AT_MOST : LESS;
        }
    }
}
