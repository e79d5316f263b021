package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpace;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.matters.UnstaffedRoles;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.LiveUpdates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.tasks.TaskAddress;
import org.jspecify.annotations.Nullable;

/** The matters of the agency: where each stands and what is due next. */
@Route("vorgaenge")
@PermitAll
class MattersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final String STATE = "stand";
    private static final String SEARCH = "suche";
    private static final String PLACE = "raum";

    private final transient Matters matters;
    private final transient TaskLists taskLists;
    private final transient ProcessCatalogue catalogue;
    private final transient SocialSpaces places;
    private final transient UnstaffedRoles unstaffed;
    private final transient WorkingDays workingDays;
    private final transient LiveUpdates liveUpdates;
    private final transient Clock clock;
    private final transient Actor actor;
    private final transient Texts texts = Words.here();

    private final NativeButton open = chip();
    private final NativeButton closed = chip();
    private final TextField search = new TextField();
    private final Select<SocialSpace> place = new Select<>();
    private final Div live = new Div();
    private final Div results = new Div();
    private final Paragraph count = new Paragraph();
    private final AtomicBoolean pending = new AtomicBoolean();
    private Matter.State state = Matter.State.OPEN;
    private boolean filling;
    private @Nullable Registration subscription;

    MattersView(
            Matters matters,
            TaskLists taskLists,
            ProcessCatalogue catalogue,
            SocialSpaces places,
            UnstaffedRoles unstaffed,
            WorkingDays workingDays,
            CurrentActor currentActor,
            LiveUpdates liveUpdates,
            Clock clock) {
        this.matters = matters;
        this.taskLists = taskLists;
        this.catalogue = catalogue;
        this.places = places;
        this.unstaffed = unstaffed;
        this.workingDays = workingDays;
        this.liveUpdates = liveUpdates;
        this.clock = clock;
        this.actor = currentActor.get();
        addClassName("bs-matters");
        count.addClassName("bs-hidden");
        count.getElement().setAttribute("role", "status");
        live.addClassName("bs-live");
        live.getElement().setAttribute("role", "status");
        add(header(), filters(), live, count, results);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(texts.get("ui.area.vorgaenge"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
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
                .flatMap(code -> places.of(actor.agency()).stream()
                        .filter(space -> space.code().equals(code))
                        .findFirst())
                .ifPresentOrElse(place::setValue, place::clear);
        filling = false;
        fill();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var tell = event.getUI().accessLater(this::offerToShow, null);
        // A list never moves under the finger: whoever reads it decides when it is drawn anew.
        subscription = liveUpdates.subscribe(actor.agency(), moved -> {
            if (pending.compareAndSet(false, true)) {
                tell.run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) {
            subscription.remove();
        }
    }

    private void offerToShow() {
        live.removeAll();
        var show = new NativeButton(texts.get("ui.matters.show-news"), click -> fill());
        show.addClassNames("bs-link-button", "underlined");
        live.add(new Span(texts.get("ui.matters.news")), show);
    }

    private PageHeader header() {
        var header = new PageHeader(texts.get("ui.area.vorgaenge"));
        if (mayStart()) {
            var start = new Button(texts.get("ui.matters.start"), Icons.PLUS.icon(), click -> start());
            start.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(start);
        }
        return header;
    }

    private Div filters() {
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
        place.setItems(places.of(actor.agency()));
        place.setItemLabelGenerator(space -> space == null ? texts.get("ui.matters.all-places") : space.name());
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(texts.get("ui.matters.all-places"));
        place.setAriaLabel(texts.get("ui.matters.place"));
        place.addValueChangeListener(change -> changed());
        var filters = new Div(states, search, place);
        filters.addClassName("bs-matters-filters");
        return filters;
    }

    private void choose(Matter.State chosen) {
        state = chosen;
        changed();
    }

    private void changed() {
        if (filling) {
            return;
        }
        remember();
        fill();
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

    void fill() {
        pending.set(false);
        live.removeAll();
        results.removeAll();
        label(open, "ui.matters.open", Matter.State.OPEN);
        label(closed, "ui.matters.closed", Matter.State.CLOSED);
        var page = matters.list(filter(state, null));
        count.setText(texts.get("ui.matters.count", matters.count(filter(state, null))));
        if (page.items().isEmpty()) {
            results.add(nothing());
            return;
        }
        var table = new NativeTable();
        table.addClassName("bs-matter-list");
        table.getHead()
                .add(new NativeTableRow(
                        head("ui.matters.column.name"),
                        head("ui.matters.column.place"),
                        head("ui.matters.column.stage"),
                        head("ui.matters.column.due"),
                        head("ui.matters.column.begun")));
        results.add(table);
        append(table, page.items(), page.next());
    }

    private void append(NativeTable table, List<Matter> items, @Nullable String next) {
        var now = clock.instant();
        var cards = taskLists.ofMatters(
                items.stream().filter(Matter::isOpen).map(Matter::id).toList());
        for (var matter : items) {
            table.getBody()
                    .add(new MatterRow(
                            matter,
                            cards.getOrDefault(matter.id(), List.of()),
                            catalogue.labels(matter.version(), texts.locale()),
                            places.name(matter.agency(), matter.socialSpace()),
                            now,
                            workingDays,
                            texts));
        }
        if (next != null) {
            var more = new NativeButton(texts.get("ui.matters.more"));
            more.addClassNames("bs-link-button", "underlined", "bs-matters-more");
            more.addClickListener(click -> {
                results.remove(more);
                var page = matters.list(filter(state, next));
                append(table, page.items(), page.next());
            });
            // Scrolled into sight, it presses itself.
            more.getElement()
                    .executeJs("new IntersectionObserver((seen, me) => { if (seen.some(s => s.isIntersecting))"
                            + " { me.disconnect(); this.click(); } }).observe(this)");
            results.add(more);
        }
    }

    private EmptyState nothing() {
        if (!search.getValue().isBlank() || place.getValue() != null) {
            return new EmptyState(Icons.SEARCH_X, texts.get("ui.matters.none-found"))
                    .withAction(texts.get("ui.matters.clear"), () -> {
                        filling = true;
                        search.clear();
                        place.clear();
                        filling = false;
                        changed();
                    });
        }
        if (state == Matter.State.CLOSED) {
            return new EmptyState(Icons.INBOX, texts.get("ui.matters.none-closed"));
        }
        var none = new EmptyState(Icons.WAYPOINTS, texts.get("ui.matters.none-open"));
        return mayStart() ? none.withAction(texts.get("ui.matters.start"), this::start) : none;
    }

    private MatterFilter filter(Matter.State wanted, @Nullable String after) {
        var space = place.getValue();
        return new MatterFilter(
                null,
                wanted,
                space == null ? null : space.code(),
                search.getValue().isBlank() ? null : search.getValue().strip(),
                after,
                PAGE);
    }

    private void label(NativeButton chip, String key, Matter.State of) {
        var number = new Span(texts.get("ui.matters.number", matters.count(filter(of, null))));
        number.addClassName("count");
        chip.removeAll();
        chip.add(new Span(texts.get(key)), number);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(of == state));
    }

    private boolean mayStart() {
        return MatterRights.mayStart(actor);
    }

    private void start() {
        new StartDialog(
                        catalogue.startable(actor.agency()),
                        places.of(actor.agency()),
                        catalogue,
                        model -> unstaffed.of(model, actor.agency()),
                        texts,
                        command -> {
                            var matter = matters.start(command);
                            var first = taskLists.ofMatter(matter.id()).stream()
                                    .filter(card -> actor.has(card.role()))
                                    .findFirst();
                            var address = first.map(card -> TaskAddress.of(card.id()))
                                    .orElse(MatterAddress.of(matter.number()));
                            getUI().ifPresent(ui -> ui.navigate(address.substring(1)));
                        })
                .open();
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(texts.get(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeButton chip() {
        var chip = new NativeButton();
        chip.addClassName("bs-chip");
        return chip;
    }
}
