package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.SocialSpace;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/** Above the list: open or closed, a search, one Sozialraum; kept in the address, so that the way back finds them. */
class MatterFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final String STATE = "stand";
    private static final String SEARCH = "suche";
    private static final String PLACE = "raum";

    private final NativeButton open = chip();
    private final NativeButton closed = chip();
    private final TextField search = new TextField();
    private final Select<SocialSpace> place = new Select<>();
    private final transient List<SocialSpace> places;
    private final transient Texts texts;
    private final Runnable changed;
    private Matter.State state = Matter.State.OPEN;
    private boolean filling;

    /** @param changed runs when a person asks for something else */
    MatterFilters(List<SocialSpace> places, Texts texts, Runnable changed) {
        this.places = places;
        this.texts = texts;
        this.changed = changed;
        addClassName("bs-matters-filters");
        open.addClickListener(click -> choose(Matter.State.OPEN));
        closed.addClickListener(click -> choose(Matter.State.CLOSED));
        var states = new Div(open, closed);
        states.addClassName("states");
        states.getElement().setAttribute("role", "group");
        states.getElement().setAttribute("aria-label", texts.get("ui.matters.by-state"));
        search.setAriaLabel(texts.get("ui.matters.search"));
        search.setPlaceholder(texts.get("ui.matters.search"));
        search.setPrefixComponent(Icons.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed());
        place.setItems(places);
        place.setItemLabelGenerator(space -> space == null ? texts.get("ui.matters.all-places") : space.name());
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(texts.get("ui.matters.all-places"));
        place.setAriaLabel(texts.get("ui.matters.place"));
        place.addValueChangeListener(change -> changed());
        add(states, search, place);
    }

    /** Takes what the address says. */
    void read(QueryParameters parameters) {
        filling = true;
        state = parameters
                        .getSingleParameter(STATE)
                        .filter("abgeschlossen"::equals)
                        .isPresent()
                ? Matter.State.CLOSED
                : Matter.State.OPEN;
        search.setValue(parameters.getSingleParameter(SEARCH).orElse(""));
        parameters
                .getSingleParameter(PLACE)
                .flatMap(code -> places.stream()
                        .filter(space -> space.code().equals(code))
                        .findFirst())
                .ifPresentOrElse(place::setValue, place::clear);
        filling = false;
    }

    Matter.State state() {
        return state;
    }

    boolean narrow() {
        return !search.getValue().isBlank() || place.getValue() != null;
    }

    /** Search and Sozialraum away; open or closed stays. */
    void widen() {
        filling = true;
        search.clear();
        place.clear();
        filling = false;
        changed();
    }

    MatterFilter filter(Matter.State wanted, @Nullable String after, int limit) {
        var space = place.getValue();
        return new MatterFilter(
                null,
                wanted,
                space == null ? null : space.code(),
                search.getValue().isBlank() ? null : search.getValue().strip(),
                after,
                limit);
    }

    void count(long openMatters, long closedMatters) {
        label(open, "ui.matters.open", openMatters, Matter.State.OPEN);
        label(closed, "ui.matters.closed", closedMatters, Matter.State.CLOSED);
    }

    private void label(NativeButton chip, String key, long count, Matter.State of) {
        var number = new Span(texts.get("ui.matters.number", count));
        number.addClassName("count");
        chip.removeAll();
        chip.add(new Span(texts.get(key)), number);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(of == state));
    }

    private void choose(Matter.State chosen) {
        state = chosen;
        changed();
    }

    private void changed() {
        if (!filling) {
            remember();
            changed.run();
        }
    }

    /** Back from a matter, the list is as it was left. */
    private void remember() {
        var parameters = new LinkedHashMap<String, String>();
        if (state == Matter.State.CLOSED) {
            parameters.put(STATE, "abgeschlossen");
        }
        if (!search.getValue().isBlank()) {
            parameters.put(SEARCH, search.getValue());
        }
        if (place.getValue() != null) {
            parameters.put(PLACE, place.getValue().code());
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Area.MATTERS.path(), QueryParameters.simple(parameters))));
    }

    private static NativeButton chip() {
        var chip = new NativeButton();
        chip.addClassName("bs-chip");
        return chip;
    }
}
