package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** Lets several parts of one page look again every so often: where one is done the others go on. */
final class Polling implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLIS = 700;

    private final Set<Component> watching = new HashSet<>();

    private Polling() {}

    static void start(UI ui, Component part) {
        of(ui).watching.add(part);
        ui.setPollInterval(EVERY_MILLIS);
    }

    static void stop(UI ui, Component part) {
        var polling = of(ui);
        if (polling.watching.remove(part) && polling.watching.isEmpty()) {
            ui.setPollInterval(-1);
        }
    }

    private static Polling of(UI ui) {
        var known = ComponentUtil.getData(ui, Polling.class);
        if (known != null) {
            return known;
        }
        var polling = new Polling();
        ComponentUtil.setData(ui, Polling.class, polling);
        return polling;
    }
}
