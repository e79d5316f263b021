package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import org.brueckenschlag.forms.FormSeat;
import org.jspecify.annotations.Nullable;

/**
 * Lays fields out side by side as the form says, and where it says nothing in one or two columns; ticks that follow
 * each other stand close together.
 */
final class FieldLayout extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, FormSeat> seats;
    private final Map<String, Div> rows = new HashMap<>();
    private @Nullable Div ticks;

    FieldLayout(Map<String, FormSeat> seats) {
        this.seats = seats;
        addClassName("bs-fields");
    }

    /** @param id of the form's component */
    void append(String id, Component component) {
        ticks = null;
        var seat = seats.get(id);
        if (seat == null) {
            add(component);
        } else {
            component.getStyle().set("--bs-parts", String.valueOf(seat.parts()));
            rows.computeIfAbsent(seat.row(), name -> row()).add(component);
        }
    }

    void appendTick(String id, Component tick) {
        if (seats.containsKey(id)) {
            append(id, tick);
            return;
        }
        if (ticks == null) {
            ticks = new Div();
            ticks.addClassNames("bs-ticks", "bs-wide");
            add(ticks);
        }
        ticks.add(tick);
    }

    private Div row() {
        var row = new Div();
        row.addClassNames("bs-form-row", "bs-wide");
        add(row);
        return row;
    }
}
