package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.SocialSpace;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/**
 * Above the matters: how they are shown, open or closed, a search, Sozialraum, process and step, Handlungsfeld,
 * deadline; kept in the address, so that the way back finds them.
 */
class MatterFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final String STATE = "stand";
    private static final String SEARCH = "suche";
    private static final String PLACE = "raum";
    private static final String LOOK = "ansicht";
    private static final String PROCESS = "prozess";
    private static final String STEP = "schritt";
    private static final String FIELD = "feld";
    private static final String DUE = "frist";

    private final NativeButton open = chip();
    private final NativeButton closed = chip();
    private final TextField search = new TextField();
    private final Select<SocialSpace> place = new Select<>();
    private final Select<ProcessModel> process = new Select<>();
    private final Select<ProcessElement> step = new Select<>();
    private final Select<ReferenceValue> field = new Select<>();
    private final Select<Deadline> deadline = new Select<>();
    private final Map<Look, NativeButton> looks = new EnumMap<>(Look.class);
    private final NativeDetails further = new NativeDetails();
    private final transient MatterChoices choices;
    private final transient List<SocialSpace> places;
    private final transient Texts texts;
    private final Runnable changed;
    private Matter.State state = Matter.State.OPEN;
    private Look look = Look.LIST;
    private boolean filling;

    /** @param changed runs when a person asks for something else */
    MatterFilters(MatterChoices choices, Texts texts, Runnable changed) {
        this.choices = choices;
        this.places = choices.places();
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
        add(states, looks(), search, place, further());
    }

    private Div looks() {
        var all = new Div();
        all.addClassName("states");
        all.getElement().setAttribute("role", "group");
        all.getElement().setAttribute("aria-label", texts.get("ui.matters.by-look"));
        for (var possible : Look.values()) {
            var chip = chip();
            chip.add(possible.icon.small(), new Span(texts.get(possible.words())));
            chip.addClickListener(click -> {
                look = possible;
                changed();
            });
            looks.put(possible, chip);
            all.add(chip);
        }
        return all;
    }

    private NativeDetails further() {
        select(process, "ui.matters.process", "ui.matters.all-processes", choices.processes(), choices::name);
        select(step, "ui.matters.step", "ui.matters.all-steps", List.of(), element -> choices.step(chosen(), element));
        select(
                field,
                "ui.matters.field",
                "ui.matters.all-fields",
                choices.fields(),
                value -> value.words().in(texts.locale()));
        select(
                deadline,
                "ui.matters.deadline",
                "ui.matters.all-deadlines",
                List.of(Deadline.values()),
                when -> texts.get(when.words()));
        process.addValueChangeListener(change -> offerSteps());
        for (var choice : List.of(process, step, field, deadline)) {
            choice.addValueChangeListener(change -> changed());
        }
        further.setSummaryText(texts.get("ui.matters.further"));
        var row = new Div(process, step, field, deadline);
        row.addClassName("further");
        further.setContent(row);
        return further;
    }

    private <T> void select(
            Select<T> select,
            String label,
            String nothing,
            List<T> items,
            java.util.function.Function<T, String> words) {
        select.setLabel(texts.get(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? texts.get(nothing) : words.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get(nothing));
    }

    private ProcessModel chosen() {
        return java.util.Objects.requireNonNull(process.getValue(), "steps are offered for a process alone");
    }

    private void offerSteps() {
        var before = filling;
        filling = true;
        step.clear();
        step.setItems(process.getValue() == null ? List.of() : MatterChoices.steps(process.getValue()));
        step.setVisible(process.getValue() != null);
        filling = before;
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
        look = Look.of(parameters.getSingleParameter(LOOK).orElse(""));
        process.setValue(
                parameters.getSingleParameter(PROCESS).flatMap(choices::process).orElse(null));
        offerSteps();
        filling = true;
        if (process.getValue() != null) {
            step.setValue(parameters
                    .getSingleParameter(STEP)
                    .flatMap(id -> process.getValue().element(id))
                    .filter(MatterChoices.steps(process.getValue())::contains)
                    .orElse(null));
        }
        field.setValue(
                parameters.getSingleParameter(FIELD).flatMap(choices::field).orElse(null));
        deadline.setValue(
                parameters.getSingleParameter(DUE).flatMap(Deadline::of).orElse(null));
        further.setOpen(isFurther());
        mark();
        filling = false;
    }

    Matter.State state() {
        return state;
    }

    boolean narrow() {
        return !search.getValue().isBlank() || place.getValue() != null || isFurther();
    }

    private boolean isFurther() {
        return process.getValue() != null || field.getValue() != null || deadline.getValue() != null;
    }

    @Nullable
    ProcessModel process() {
        return process.getValue();
    }

    Look look() {
        return look;
    }

    /** Which tasks a matter must have to be shown; empty where any will do. */
    Optional<CardChoice> cards() {
        var when = deadline.getValue();
        var element = step.getValue();
        return when == null && element == null
                ? Optional.empty()
                : Optional.of(new CardChoice(
                        when,
                        process.getValue() == null ? null : process.getValue().key(),
                        element == null ? null : element.id()));
    }

    /** Whether a task stands in what is chosen, as far as a task tells; for the calendar. */
    boolean shows(TaskCard card) {
        var words = search.getValue().strip().toLowerCase(java.util.Locale.GERMAN);
        return (place.getValue() == null || place.getValue().code().equals(card.socialSpace()))
                && (process.getValue() == null || process.getValue().key().equals(card.process()))
                && (step.getValue() == null || step.getValue().id().equals(card.element()))
                && (words.isEmpty()
                        || (card.matterNumber() + " " + card.matterTitle() + " " + card.socialSpaceName())
                                .toLowerCase(java.util.Locale.GERMAN)
                                .contains(words));
    }

    /** Search and Sozialraum away; open or closed stays. */
    void widen() {
        filling = true;
        search.clear();
        place.clear();
        process.clear();
        field.clear();
        deadline.clear();
        filling = false;
        changed();
    }

    /** @param among matters with the right tasks; null for any */
    MatterFilter filter(Matter.State wanted, @Nullable String after, int limit, @Nullable List<MatterId> among) {
        var space = place.getValue();
        return new MatterFilter(
                process.getValue() == null ? null : process.getValue().key(),
                wanted,
                space == null ? null : space.code(),
                search.getValue().isBlank() ? null : search.getValue().strip(),
                after,
                limit,
                field.getValue() == null ? null : choices.ofField(field.getValue()),
                among);
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
            mark();
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
        if (look != Look.LIST) {
            parameters.put(LOOK, look.key());
        }
        if (process.getValue() != null) {
            parameters.put(PROCESS, process.getValue().key());
        }
        if (step.getValue() != null) {
            parameters.put(STEP, step.getValue().id());
        }
        if (field.getValue() != null) {
            parameters.put(FIELD, field.getValue().code());
        }
        if (deadline.getValue() != null) {
            parameters.put(DUE, deadline.getValue().key());
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Area.MATTERS.path(), QueryParameters.simple(parameters))));
    }

    private void mark() {
        looks.forEach(
                (possible, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(possible == look)));
    }

    /** How the matters are shown. */
    enum Look {
        LIST("liste", Icons.LIST_CHECKS),
        BOARD("tafel", Icons.WAYPOINTS),
        CALENDAR("kalender", Icons.CALENDAR);

        private final String key;
        private final Icons icon;

        Look(String key, Icons icon) {
            this.key = key;
            this.icon = icon;
        }

        String key() {
            return key;
        }

        String words() {
            return "ui.matters.look." + key;
        }

        static Look of(String key) {
            return Arrays.stream(values())
                    .filter(look -> look.key.equals(key))
                    .findFirst()
                    .orElse(LIST);
        }
    }

    /** When the next task of a matter is due. */
    enum Deadline {
        OVERDUE("ueberfaellig", -1),
        WEEK("woche", 7),
        MONTH("monat", 30);

        private final String key;
        private final int days;

        Deadline(String key, int days) {
            this.key = key;
            this.days = days;
        }

        String key() {
            return key;
        }

        String words() {
            return "ui.matters.deadline." + key;
        }

        Instant before(Instant now) {
            return days < 0 ? now : now.plus(days, ChronoUnit.DAYS);
        }

        static Optional<Deadline> of(String key) {
            return Arrays.stream(values())
                    .filter(deadline -> deadline.key.equals(key))
                    .findFirst();
        }
    }

    /** Matters with an open task like this. */
    record CardChoice(
            @Nullable Deadline due,
            @Nullable String process,
            @Nullable String element) {

        boolean fits(TaskCard card) {
            return element == null
                    || element.equals(card.element()) && card.process().equals(process);
        }
    }

    private static NativeButton chip() {
        var chip = new NativeButton();
        chip.addClassName("bs-chip");
        return chip;
    }
}
