package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Lays fields out in one or two columns; ticks that follow each other stand close together. */
final class FieldLayout extends Div {

    private static final long serialVersionUID = 1L;

    private @Nullable Div ticks;

    FieldLayout() {
        addClassName("bs-fields");
    }

    void append(Component component) {
        ticks = null;
        add(component);
    }

    void appendTick(Component tick) {
        if (ticks == null) {
            ticks = new Div();
            ticks.addClassNames("bs-ticks", "bs-wide");
            add(ticks);
        }
        ticks.add(tick);
    }
}
