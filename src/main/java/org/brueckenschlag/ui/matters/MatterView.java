package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.atomic.AtomicBoolean;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.KnownAnswers;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.ui.LiveUpdates;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** The page of one matter: where it stands, what has happened, what comes next, what may be reported. */
@Route("vorgaenge/:nummer")
@PermitAll
class MatterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MatterDesk desk;
    private final transient ReadLog readLog;
    private final transient LiveUpdates liveUpdates;
    private final transient Actor actor;
    private final AtomicBoolean pending = new AtomicBoolean();
    private transient @Nullable MatterPage shown;
    private @Nullable PictureCard picture;
    private @Nullable HistoryCard history;
    private @Nullable Registration subscription;

    MatterView(MatterDesk desk, ReadLog readLog, LiveUpdates liveUpdates) {
        this.desk = desk;
        this.readLog = readLog;
        this.liveUpdates = liveUpdates;
        this.actor = desk.me();
        addClassName("bs-matter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get(MatterAddress.NUMBER).orElse(""));
    }

    void open(String number) {
        var matter = desk.matters().get(number);
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
            desk.currentActor().as(actor, () -> {
                show(desk.matters().get(number));
                return true;
            });
        }
    }

    private void show(Matter matter) {
        var before = shown;
        var page = desk.read(matter);
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
        desk.related(page).ifPresent(columns::add);
        desk.next(page).ifPresent(columns::add);
        columns.addClassName("bs-matter-columns");
        if (matter.isOpen() || !page.events().isEmpty()) {
            columns.add(side(page));
        } else {
            // nothing is due and nothing can be reported any more: what was done gets the whole width
            columns.addClassName("closed");
        }
        var body = new Div();
        desk.notes(page, () -> open(matter.number()), this::tryAgain).forEach(body::add);
        body.add(picture, columns);
        body.addClassName("bs-matter-body");
        removeAll();
        add(MatterHead.of(page), body);
    }

    private Div side(MatterPage page) {
        var side = new Div();
        side.addClassName("bs-matter-side");
        if (page.matter().isOpen()) {
            side.add(desk.deadlines(page));
        }
        if (!page.events().isEmpty()) {
            side.add(new EventsCard(page, this::report));
        }
        return side;
    }

    private void tryAgain() {
        var page = shown;
        if (page == null) {
            return;
        }
        var number = page.matter().number();
        desk.matters().tryAgain(number);
        Toasts.done(page.words().text("ui.matter.stopped.tried-again"));
        show(desk.matters().get(number));
    }

    private void report(MatterEvent event) {
        var page = shown;
        if (page == null) {
            return;
        }
        var number = page.matter().number();
        desk.matters().report(number, event.name());
        Toasts.done(page.words().text("ui.matter.events.done", page.words().element(event.element())));
        show(desk.matters().get(number));
    }
}
