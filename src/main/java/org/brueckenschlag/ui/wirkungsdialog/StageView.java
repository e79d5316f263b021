package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.wirkungsdialog.TalkOfYear;
import org.brueckenschlag.wirkungsdialog.TalkOfYear.Point;
import org.brueckenschlag.wirkungsdialog.Talks;
import org.jspecify.annotations.Nullable;

/**
 * Shows the talk's points one by one on the wall of a meeting room. Arrows, Page Up and Page Down (as a presenter's
 * remote control sends them), Home and End go through them.
 */
@Route(value = TalkAddress.SHOWING, autoLayout = false)
@PermitAll
class StageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Talks talks;
    private final transient ProcessCatalogue catalogue;
    private final transient Actor actor;
    private final transient FigureWords words = new FigureWords(Words.here());
    private final String agency;
    private final int thisYear;
    private final H1 title = new H1();
    private final Div body = new Div();
    private final Span position = new Span();
    private final Button back = new Button(Icons.ARROW_LEFT.icon(), click -> go(-1));
    private final Button next = new Button(Icons.ARROW_RIGHT.icon(), click -> go(1));
    private final Anchor end = new Anchor();
    private final Span about = new Span();
    private transient List<Point> points = List.of();
    private transient @Nullable Labels labels;
    private int year;
    private int shown;

    StageView(Talks talks, ProcessCatalogue catalogue, Agencies agencies, CurrentActor currentActor, Clock clock) {
        this.talks = talks;
        this.catalogue = catalogue;
        this.actor = currentActor.get();
        this.agency = agencies.get(actor.agency()).name();
        this.thisYear = Dates.dayOf(clock.instant()).getYear();
        addClassName("bs-stage");
        title.getElement().setAttribute("tabindex", "-1");
        body.addClassName("body");
        back.setText(words.text("ui.talk.back"));
        next.setText(words.text("ui.talk.next"));
        next.setIconAfterText(true);
        position.addClassName("position");
        end.setText(words.text("ui.talk.end"));
        add(new Header(about, fullScreen(), end), new Main(title, body), new Footer(back, position, next));
        List.of(Key.ARROW_RIGHT, Key.PAGE_DOWN).forEach(key -> Shortcuts.addShortcutListener(this, () -> go(1), key));
        List.of(Key.ARROW_LEFT, Key.PAGE_UP).forEach(key -> Shortcuts.addShortcutListener(this, () -> go(-1), key));
        Shortcuts.addShortcutListener(this, () -> go(-shown), Key.HOME);
        Shortcuts.addShortcutListener(this, () -> go(points.size() - shown), Key.END);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        year = FigureAddress.yearIn(parameters).orElse(thisYear);
        var found =
                talks.mayRead() ? talks.of(actor.agency(), year, words.texts().locale()) : Optional.<TalkOfYear>empty();
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var talk = found.get();
        var goals = talk.goals();
        points = talk.points();
        labels = goals == null
                ? null
                : catalogue.labels(goals.version(), words.texts().locale(), actor.agency());
        about.setText(about(talk));
        end.setHref(TalkAddress.preparing(year));
        shown = Math.min(TalkAddress.pointIn(parameters), points.size());
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title.getText());
    }

    private String about(TalkOfYear talk) {
        return words.text(
                talk.version() == 0 ? "ui.talk.of-now" : "ui.talk.of-version",
                agency,
                String.valueOf(year),
                talk.version(),
                Dates.dayAndYear(Dates.dayOf(talk.at()), words.texts().locale()));
    }

    private void go(int steps) {
        var wanted = Math.clamp(shown + steps, 0, points.size());
        if (wanted != shown) {
            shown = wanted;
            show();
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, TalkAddress.showing(year, shown).substring(1));
            UI.getCurrent().getPage().setTitle(getPageTitle());
            // read aloud, and where the keyboard goes on
            title.getElement().callJsFunction("focus");
        }
    }

    private void show() {
        body.removeAll();
        if (shown == 0) {
            title.setText(words.text("ui.talk.title", String.valueOf(year)));
            body.add(agenda());
        } else {
            var point = points.get(shown - 1);
            title.setText(TalkPoint.title(point, words));
            body.add(new TalkPoint(point, words, labels));
        }
        position.setText(words.text("ui.talk.position", shown + 1, points.size() + 1));
        back.setEnabled(shown > 0);
        next.setEnabled(shown < points.size());
    }

    private OrderedList agenda() {
        var list = new OrderedList();
        list.addClassName("bs-talk-agenda");
        points.forEach(point -> {
            var item = new ListItem(new Span(TalkPoint.title(point, words)));
            var state = TalkPoint.state(point, words);
            if (state != null) {
                item.add(state);
            }
            list.add(item);
        });
        return list;
    }

    /** Browsers fill the screen only while a person presses something, so it happens there and not here. */
    private Button fullScreen() {
        var button = new Button(words.text("ui.talk.full-screen"), Icons.MAXIMIZE.icon());
        button.getElement().executeJs("""
                this.addEventListener('click', () =>
                    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
                """);
        return button;
    }
}
