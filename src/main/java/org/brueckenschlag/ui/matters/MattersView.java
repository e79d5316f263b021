package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceLists;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.LiveUpdates;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** The matters of the agency: where each stands and what is due next. */
@Route("vorgaenge")
@PermitAll
class MattersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int ON_BOARD = 200;
    private static final int MOST_TASKS = 2_000;

    private final transient Matters matters;
    private final transient TaskLists taskLists;
    private final transient ProcessCatalogue catalogue;
    private final transient SocialSpaces places;
    private final transient Starting starting;
    private final transient WorkingDays workingDays;
    private final transient LiveUpdates liveUpdates;
    private final transient Clock clock;
    private final transient Actor actor;
    private final transient Texts texts = Words.here();

    private final MatterFilters filters;
    private final Div live = new Div();
    private final Div results = new Div();
    private final Paragraph count = new Paragraph();
    private final AtomicBoolean pending = new AtomicBoolean();
    private @Nullable Registration subscription;

    MattersView(
            Matters matters,
            TaskLists taskLists,
            ProcessCatalogue catalogue,
            SocialSpaces places,
            ReferenceLists lists,
            Starting starting,
            WorkingDays workingDays,
            CurrentActor currentActor,
            LiveUpdates liveUpdates,
            Clock clock) {
        this.matters = matters;
        this.taskLists = taskLists;
        this.catalogue = catalogue;
        this.places = places;
        this.starting = starting;
        this.workingDays = workingDays;
        this.liveUpdates = liveUpdates;
        this.clock = clock;
        this.actor = currentActor.get();
        this.filters = new MatterFilters(
                new MatterChoices(
                        places.all(actor.agency()),
                        catalogue.latest(actor.agency()),
                        lists.all(actor.agency(), ReferenceList.HANDLUNGSFELD),
                        catalogue,
                        texts.locale()),
                texts,
                this::fill);
        addClassName("bs-matters");
        count.addClassName("bs-hidden");
        count.getElement().setAttribute("role", "status");
        live.addClassName("bs-live");
        live.getElement().setAttribute("role", "status");
        add(header(), filters, live, count, results);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(texts.get("ui.area.vorgaenge"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
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
        var header = new PageHeader(texts.get("ui.area.vorgaenge"))
                .about(new Anchor(ProcessesView.address(), texts.get("ui.processes.link")));
        if (mayStart()) {
            var start = new Button(texts.get("ui.matters.start"), Icons.PLUS.icon(), click -> start());
            start.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(start);
        }
        return header;
    }

    void fill() {
        pending.set(false);
        live.removeAll();
        results.removeAll();
        var among = among();
        var open = matters.count(filters.filter(Matter.State.OPEN, null, PAGE, among));
        var closed = matters.count(filters.filter(Matter.State.CLOSED, null, PAGE, among));
        filters.count(open, closed);
        switch (filters.look()) {
            case LIST -> fillList(among, open, closed);
            case BOARD -> fillBoard(among, open);
            case CALENDAR -> results.add(calendar());
        }
    }

    private void fillList(@Nullable List<MatterId> among, long open, long closed) {
        count.setText(texts.get("ui.matters.count", filters.state() == Matter.State.OPEN ? open : closed));
        var first = page(null, among);
        results.add(
                first.items().isEmpty()
                        ? nothing()
                        : new MatterTable(first, this::rows, after -> page(after, among), texts));
    }

    private Page<Matter> page(@Nullable String after, @Nullable List<MatterId> among) {
        return matters.list(filters.filter(filters.state(), after, PAGE, among));
    }

    /** Those that have such a task; null where any matter will do. */
    private @Nullable List<MatterId> among() {
        return filters.cards()
                .map(choice -> {
                    var due = choice.due();
                    return taskLists
                            .ofAgency(null, due == null ? null : due.before(clock.instant()), MOST_TASKS)
                            .stream()
                            .filter(choice::fits)
                            .map(TaskCard::matter)
                            .distinct()
                            .toList();
                })
                .orElse(null);
    }

    private void fillBoard(@Nullable List<MatterId> among, long open) {
        count.setText(texts.get("ui.matters.count", open));
        var running = matters.list(filters.filter(Matter.State.OPEN, null, ON_BOARD, among))
                .items();
        if (running.isEmpty()) {
            results.add(nothing());
            return;
        }
        var cards = taskLists.ofMatters(running.stream().map(Matter::id).toList());
        results.add(new MatterBoard(
                running,
                cards,
                catalogue,
                (agency, place) -> places.name(actor.agency(), place),
                clock.instant(),
                workingDays,
                texts));
        if (open > running.size()) {
            var more = new Paragraph(texts.get("ui.matters.board.more", running.size(), open));
            more.addClassName("bs-matters-more");
            results.add(more);
        }
    }

    private DueCalendar calendar() {
        return new DueCalendar(
                month -> taskLists
                        .ofAgency(
                                month.atDay(1).atStartOfDay(Dates.ZONE).toInstant(),
                                month.plusMonths(1)
                                        .atDay(1)
                                        .atStartOfDay(Dates.ZONE)
                                        .toInstant(),
                                MOST_TASKS)
                        .stream()
                        .filter(filters::shows)
                        .toList(),
                card -> card.title(catalogue.labels(card.version(), texts.locale()), texts),
                Dates.dayOf(clock.instant()),
                texts);
    }

    private List<MatterRow> rows(List<Matter> items) {
        var now = clock.instant();
        var cards = taskLists.ofMatters(
                items.stream().filter(Matter::isOpen).map(Matter::id).toList());
        return items.stream()
                .map(matter -> new MatterRow(
                        matter,
                        cards.getOrDefault(matter.id(), List.of()),
                        catalogue.labels(matter.version(), texts.locale()),
                        places.name(matter.agency(), matter.socialSpace()),
                        now,
                        workingDays,
                        texts))
                .toList();
    }

    private EmptyState nothing() {
        if (filters.narrow()) {
            return new EmptyState(Icons.SEARCH_X, texts.get("ui.matters.none-found"))
                    .withAction(texts.get("ui.matters.clear"), filters::widen);
        }
        if (filters.state() == Matter.State.CLOSED) {
            return new EmptyState(Icons.INBOX, texts.get("ui.matters.none-closed"));
        }
        var none = new EmptyState(Icons.WAYPOINTS, texts.get("ui.matters.none-open"));
        return mayStart() ? none.withAction(texts.get("ui.matters.start"), this::start) : none;
    }

    private boolean mayStart() {
        return starting.offers(actor);
    }

    private void start() {
        starting.ask(filters.process(), actor, this);
    }
}
