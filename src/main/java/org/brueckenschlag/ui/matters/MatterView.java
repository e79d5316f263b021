package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.KnownAnswers;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.matters.UnstaffedRoles;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.LiveUpdates;
import org.brueckenschlag.ui.components.AlteredNote;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.tasks.TaskAddress;
import org.jspecify.annotations.Nullable;

/** The page of one matter: where it stands, what has happened, what comes next, what may be reported. */
@Route("vorgaenge/:nummer")
@PermitAll
class MatterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Matters matters;
    private final transient TaskLists taskLists;
    private final transient Trail trail;
    private final transient ReadLog readLog;
    private final transient ProcessCatalogue catalogue;
    private final transient AlteredVersions altered;
    private final transient SocialSpaces places;
    private final transient UnstaffedRoles unstaffed;
    private final transient Starting starting;
    private final transient WorkingDays workingDays;
    private final transient CurrentActor currentActor;
    private final transient LiveUpdates liveUpdates;
    private final transient Clock clock;
    private final transient Actor actor;
    private final AtomicBoolean pending = new AtomicBoolean();
    private transient @Nullable MatterPage shown;
    private @Nullable PictureCard picture;
    private @Nullable HistoryCard history;
    private @Nullable Registration subscription;

    MatterView(
            Matters matters,
            TaskLists taskLists,
            Trail trail,
            ReadLog readLog,
            ProcessCatalogue catalogue,
            AlteredVersions altered,
            SocialSpaces places,
            UnstaffedRoles unstaffed,
            Starting starting,
            WorkingDays workingDays,
            CurrentActor currentActor,
            LiveUpdates liveUpdates,
            Clock clock) {
        this.matters = matters;
        this.taskLists = taskLists;
        this.trail = trail;
        this.readLog = readLog;
        this.catalogue = catalogue;
        this.altered = altered;
        this.places = places;
        this.unstaffed = unstaffed;
        this.starting = starting;
        this.workingDays = workingDays;
        this.currentActor = currentActor;
        this.liveUpdates = liveUpdates;
        this.clock = clock;
        this.actor = currentActor.get();
        addClassName("bs-matter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get(MatterAddress.NUMBER).orElse(""));
    }

    void open(String number) {
        var matter = matters.get(number);
        readLog.opened(matter, ReadLog.View.MATTER);
        show(matter);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(shown == null ? "" : shown.matter().number());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var redraw = event.getUI().accessLater(this::drawAgain, null);
        // Ten steps at once are one drawing: the flag falls before reading, so that nothing is missed.
        subscription = liveUpdates.subscribe(actor.agency(), moved -> {
            if (shown != null && shown.matter().id().equals(moved.matter()) && pending.compareAndSet(false, true)) {
                redraw.run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) {
            subscription.remove();
        }
    }

    private void drawAgain() {
        pending.set(false);
        if (shown != null) {
            var number = shown.matter().number();
            currentActor.as(actor, () -> {
                show(matters.get(number));
                return true;
            });
        }
    }

    private void show(Matter matter) {
        var before = shown;
        var page = read(matter);
        shown = page;
        var whole = history != null && history.isWhole();
        if (picture == null
                || before == null
                || !before.matter().version().equals(matter.version())
                || before.matter().isOpen() != matter.isOpen()) {
            picture = new PictureCard(page);
        } else {
            // the reader may have zoomed: the picture stays, only what is done in it changes
            picture.mark(page);
        }
        history = new HistoryCard(page, whole);
        var columns = new Div(new CourseCard(page), history);
        if (page.words().model().routing().contains(KnownAnswers.GROUPS)) {
            columns.add(new PartiesCard(page));
        }
        related(page).ifPresent(columns::add);
        NextMattersCard.of(page, catalogue, starting, actor).ifPresent(columns::add);
        columns.addClassName("bs-matter-columns");
        if (matter.isOpen() || !page.events().isEmpty()) {
            columns.add(side(page));
        } else {
            // nothing is due and nothing can be reported any more: what was done gets the whole width
            columns.addClassName("closed");
        }
        var body = new Div();
        AlteredNote.of(matter.version(), catalogue, altered, () -> open(matter.number()))
                .ifPresent(body::add);
        if (matter.isOpen() && actor.has(Role.LEITUNG)) {
            page.stopped().ifPresent(stopped -> body.add(stopped.note(Words.here(), this::tryAgain)));
        }
        if (matter.isOpen()) {
            UnstaffedNote.of(unstaffed.of(page.words().model(), matter.agency()), Words.here())
                    .ifPresent(body::add);
        }
        body.add(picture, columns);
        body.addClassName("bs-matter-body");
        removeAll();
        add(header(page), body);
    }

    private Optional<RelatedCard> related(MatterPage page) {
        var caller = page.matter().caller().flatMap(matters::find);
        var called = matters.calledBy(page.matter());
        return caller.isEmpty() && called.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelatedCard(page.words(), caller.orElse(null), called));
    }

    private Div side(MatterPage page) {
        var side = new Div();
        side.addClassName("bs-matter-side");
        if (page.matter().isOpen()) {
            side.add(new DeadlinesCard(page, clock.instant(), workingDays));
        }
        if (!page.events().isEmpty()) {
            side.add(new EventsCard(page, this::report));
        }
        return side;
    }

    private MatterPage read(Matter matter) {
        var locale = Words.locale();
        var model = catalogue.model(matter.version());
        var words = new MatterWords(
                model,
                catalogue.labels(matter.version(), locale),
                Words.here(),
                form -> catalogue.form(matter.version(), form, locale),
                Dates.dayOf(clock.instant()));
        return MatterPage.of(
                matter,
                words,
                actor,
                places.name(matter.agency(), matter.socialSpace()),
                matter.isOpen() ? taskLists.ofMatter(matter.id()) : List.of(),
                matters.reportable(matter),
                trail.of(matter.id()));
    }

    private PageHeader header(MatterPage page) {
        var words = page.words();
        var header = new PageHeader(page.matter().title())
                .crumbs(new Anchor(MatterAddress.list(), words.text("ui.area.vorgaenge")), number(page.matter()))
                .about(state(page))
                .about(Icons.MAP_PIN, page.place())
                .about(
                        Icons.GIT_BRANCH,
                        words.text(
                                "ui.matter.version",
                                words.labels().process(),
                                words.model().version()));
        var actions = new ArrayList<Component>();
        var print = new Button(words.text("ui.matter.print"), Icons.PRINTER.icon());
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.addClickListener(
                click -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        actions.add(print);
        if (Area.TASKS.isFor(actor)) {
            page.nextTask().map(card -> toTask(card, page)).ifPresent(actions::add);
        }
        return header.actions(actions.toArray(Component[]::new));
    }

    private static Component toTask(TaskCard card, MatterPage page) {
        var button = new Button(page.task(card));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> button.getUI()
                .ifPresent(ui -> ui.navigate(TaskAddress.of(card.id()).substring(1))));
        return button;
    }

    private static Component number(Matter matter) {
        var number = new Span(matter.number());
        number.addClassName("bs-num");
        return number;
    }

    private static Component state(MatterPage page) {
        if (!page.matter().isOpen()) {
            return new Badge(Icons.CIRCLE_CHECK, page.state(), "calm");
        }
        return new Badge(page.isWaiting() ? Icons.CLOCK : Icons.CIRCLE_DOT, page.state(), "accent");
    }

    private void tryAgain() {
        var page = shown;
        if (page == null) {
            return;
        }
        var number = page.matter().number();
        matters.tryAgain(number);
        Toasts.done(page.words().text("ui.matter.stopped.tried-again"));
        show(matters.get(number));
    }

    private void report(MatterEvent event) {
        var page = shown;
        if (page == null) {
            return;
        }
        var number = page.matter().number();
        matters.report(number, event.name());
        Toasts.done(page.words().text("ui.matter.events.done", page.words().element(event.element())));
        show(matters.get(number));
    }
}
