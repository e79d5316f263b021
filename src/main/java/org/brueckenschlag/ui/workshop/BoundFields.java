package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The bound of a comparison, or both: numbers or days. */
final class BoundFields<F extends AbstractField<F, T>, T> extends Div {

    private static final long serialVersionUID = 1L;

    private final F first;
    private final F second;

    /** @param changed takes the bounds; one that is empty waits */
    BoundFields(F first, F second, boolean isRange, BiConsumer<T, @Nullable T> changed) {
        this.first = first;
        this.second = second;
        addClassName("bs-bounds");
        second.setVisible(isRange);
        add(first, second);
        Runnable tell = () -> {
            if (first.getValue() != null && (!isRange || second.getValue() != null)) {
                changed.accept(first.getValue(), isRange ? second.getValue() : null);
            }
        };
        first.addValueChangeListener(change -> tell.run());
        second.addValueChangeListener(change -> tell.run());
    }

    BoundFields<F, T> with(@Nullable T one, @Nullable T other) {
        if (one != null) {
            first.setValue(one);
        }
        if (other != null) {
            second.setValue(other);
        }
        return this;
    }
}
