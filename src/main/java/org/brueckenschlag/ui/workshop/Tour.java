package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.io.Serializable;
import java.util.List;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the page for whoever is here for the first time: at each stop a few words beside what they are about. It
 * is left with Escape or a button, and can be begun again as often as one likes.
 */
final class Tour implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Pixels; below, the parts of the page stand under one another, and there is no room beside any of them. */
    private static final int ONE_COLUMN = 1100;

    private final transient List<Stop> stops;
    private final Button home;
    private final transient Texts texts;
    private @Nullable Popover shown;
    private boolean narrow;

    /** @param home where the focus goes afterwards */
    Tour(List<Stop> stops, Button home, Texts texts) {
        this.stops = List.copyOf(stops);
        this.home = home;
        this.texts = texts;
    }

    void begin() {
        home.getElement().executeJs("return window.innerWidth").then(Integer.class, width -> {
            narrow = width < ONE_COLUMN;
            show(0);
        });
    }

    private void show(int at) {
        leave();
        var stop = stops.get(at);
        var on = onwards(at);
        var popover = new Popover(words(stop, at), buttons(on, at));
        popover.setTarget(stop.target());
        popover.setPosition(narrow ? PopoverPosition.BOTTOM : stop.place());
        popover.setWidth("min(21rem, 90vw)");
        popover.setAriaLabel(texts.get("ui.workshop.tour"));
        popover.setOpenOnClick(false);
        popover.setCloseOnOutsideClick(false);
        popover.addClassName("bs-tour");
        stop.target().scrollIntoView();
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                on.focus();
            } else if (popover.equals(shown)) {
                end();
            }
        });
        shown = popover;
        popover.open();
    }

    private Div words(Stop stop, int at) {
        var title = new Span(texts.get("ui.workshop.tour." + stop.key()));
        title.addClassName("head");
        var step = new Span(texts.get("ui.workshop.tour.step", at + 1, stops.size()));
        step.addClassNames("bs-muted", "bs-s");
        return new Div(step, title, new Paragraph(texts.get("ui.workshop.tour." + stop.key() + ".words")));
    }

    private Button onwards(int at) {
        var last = at == stops.size() - 1;
        var on = new Button(texts.get(last ? "ui.workshop.tour.done" : "ui.workshop.tour.next"), click -> {
            if (last) {
                end();
            } else {
                show(at + 1);
            }
        });
        on.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        return on;
    }

    private Div buttons(Button on, int at) {
        var row = new Div(on);
        row.addClassName("actions");
        if (at > 0) {
            var back = new Button(texts.get("ui.workshop.tour.back"), click -> show(at - 1));
            back.addThemeVariants(ButtonVariant.SMALL);
            row.add(back);
        }
        if (at < stops.size() - 1) {
            var end = new Button(texts.get("ui.workshop.tour.end"), click -> end());
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row.add(end);
        }
        return row;
    }

    private void end() {
        leave();
        home.focus();
    }

    private void leave() {
        var before = shown;
        shown = null;
        if (before != null) {
            before.close();
            before.removeFromParent();
        }
    }

    /**
     * One stop.
     *
     * @param target what it is about
     * @param place where the words stand, where there is room beside it
     * @param key of its words
     */
    record Stop(Component target, PopoverPosition place, String key) {}
}
