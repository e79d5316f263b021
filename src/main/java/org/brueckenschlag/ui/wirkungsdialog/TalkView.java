package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.components.YearChoice;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.MatterAddress;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.brueckenschlag.wirkungsdialog.TalkOfYear;
import org.brueckenschlag.wirkungsdialog.TalkOfYear.Point;
import org.brueckenschlag.wirkungsdialog.Talks;
import org.jspecify.annotations.Nullable;

/** The talk about a year: its agenda, and all that is known of each point; prepared by some, read by others. */
@Route(TalkAddress.PREPARING)
@PermitAll
class TalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Talks talks;
    private final transient Indicators indicators;
    private final transient ProcessCatalogue catalogue;
    private final transient Agencies agencies;
    private final transient Actor actor;
    private final transient FigureWords words = new FigureWords(Words.here());
    private final int thisYear;
    private String title = "";

    TalkView(
            Talks talks,
            Indicators indicators,
            ProcessCatalogue catalogue,
            Agencies agencies,
            CurrentActor currentActor,
            Clock clock) {
        this.talks = talks;
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.actor = currentActor.get();
        this.thisYear = Dates.dayOf(clock.instant()).getYear();
        addClassNames("bs-figures", "bs-dossier-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!talks.mayRead()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var year =
                FigureAddress.yearIn(event.getLocation().getQueryParameters()).orElse(thisYear);
        talks.of(actor.agency(), year, words.texts().locale()).ifPresentOrElse(this::show, () -> showNothing(year));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title);
    }

    /** Before the agency has frozen anything, there is nothing that both sides could have read. */
    private void showNothing(int year) {
        removeAll();
        var body = new Div(new EmptyState(Icons.LOCK, words.text("ui.talk.nothing", String.valueOf(year))));
        body.addClassName("bs-figures-body");
        add(header(year).actions(choice(year)), body);
    }

    private PageHeader header(int year) {
        title = words.text("ui.talk.title", String.valueOf(year));
        return new PageHeader(title)
                .crumbs(
                        new Anchor(FigureAddress.year(year), words.text("ui.figures.title", String.valueOf(year))),
                        new Span(words.text("ui.talk")))
                .about(Icons.BUILDING_2, agencies.get(actor.agency()).name());
    }

    private void show(TalkOfYear talk) {
        removeAll();
        var year = talk.year();
        var present = new Anchor(TalkAddress.showing(year, 0), Icons.PLAY.icon(), new Span(words.text("ui.talk.show")));
        present.addClassName("bs-audit-download");
        var header = header(year).actions(choice(year), present);
        header.badges(
                talk.version() == 0
                        ? new Badge(Icons.EYE, words.text("ui.talk.live"), "calm")
                        : new Badge(Icons.LOCK, words.text("ui.dossier.version.number", talk.version()), "ok"));
        var goals = talk.goals();
        var labels = goals == null
                ? null
                : catalogue.labels(goals.version(), words.texts().locale(), actor.agency());
        var body = new Div(agenda(talk));
        body.addClassName("bs-figures-body");
        var number = 0;
        for (var point : talk.points()) {
            number++;
            body.add(card(point, number, labels, talk));
        }
        add(header, body);
    }

    private Card agenda(TalkOfYear talk) {
        var card = new Card("tagesordnung", words.text("ui.talk.agenda"));
        var about = new Paragraph(words.text("ui.talk.about"));
        about.addClassNames("bs-muted", "bs-s");
        card.add(about);
        if (talk.version() == 0) {
            var freeze = new Anchor(DossierView.address(talk.year()), words.text("ui.dossier.to"));
            card.add(Note.info(words.text("ui.talk.live"), words.text("ui.talk.live.about")), new Paragraph(freeze));
        }
        var list = new OrderedList();
        list.addClassName("bs-talk-agenda");
        var number = 0;
        for (var point : talk.points()) {
            number++;
            var item =
                    new ListItem(new Anchor(TalkAddress.showing(talk.year(), number), TalkPoint.title(point, words)));
            var state = TalkPoint.state(point, words);
            if (state != null) {
                item.add(state);
            }
            list.add(item);
        }
        card.add(list);
        return card;
    }

    private Card card(Point point, int number, @Nullable Labels labels, TalkOfYear talk) {
        var card = new Card("punkt-" + number, words.text("ui.talk.numbered", number, TalkPoint.title(point, words)));
        card.add(new TalkPoint(point, words, labels));
        var goals = talk.goals();
        if (point instanceof Point.Agreeing
                && goals != null
                && goals.year() == talk.year()
                && indicators.maySeeMatters()) {
            var matter = goals.number();
            card.add(new Paragraph(new Anchor(MatterAddress.of(matter), words.text("ui.goals.from", matter))));
        }
        return card;
    }

    private YearChoice choice(int year) {
        return new YearChoice(thisYear, chosen -> FigureAddress.go(TalkAddress.preparing(chosen))).showing(year);
    }
}
