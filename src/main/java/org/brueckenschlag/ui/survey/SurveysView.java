package org.brueckenschlag.ui.survey;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.survey.OpenSurvey;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.survey.Surveys;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.components.YearChoice;
import org.brueckenschlag.ui.matters.Card;

/** The agency's anonymous surveys of a year. */
@Route(SurveysView.ADDRESS)
@PermitAll
class SurveysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String YEAR = "jahr";

    static final String ADDRESS = "umfragen";

    private final transient Surveys surveys;
    private final transient Actor actor;
    private final transient CurrentActor currentActor;
    private final transient LocalDate today;
    private final PageHeader header = new PageHeader(Words.of("ui.survey"));
    private final YearChoice choice;
    private final Div sheets = new Div();
    private final Div opening = new Div();
    private final Div list = new Div();
    private int year;

    SurveysView(Surveys surveys, CurrentActor currentActor, Agencies agencies, Clock clock) {
        this.surveys = surveys;
        this.currentActor = currentActor;
        this.actor = currentActor.get();
        this.today = Dates.dayOf(clock.instant());
        addClassNames("bs-figures", "bs-surveys");
        choice = new YearChoice(
                today.getYear(),
                chosen -> UI.getCurrent().navigate(ADDRESS, QueryParameters.of(YEAR, String.valueOf(chosen))));
        header.about(Icons.BUILDING_2, agencies.get(actor.agency()).name()).actions(choice);
        var about = new Paragraph(Words.of("ui.survey.about"));
        about.addClassNames("bs-muted", "bs-s");
        var body = new Div(about, sheets, opening, list);
        body.addClassName("bs-figures-body");
        list.addClassName("bs-survey-list");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!surveys.mayOpen()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        about(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(asked -> asked.matches("20[0-9]{2}"))
                .map(Integer::valueOf)
                .orElse(today.getYear()));
        sheets.removeAll();
        opening.removeAll();
        opening.add(new OpenSurveyCard(today, surveys.lowestThreshold(), this::open));
        show();
    }

    private void about(int shown) {
        year = shown;
        choice.showing(year);
        header.retitle(Words.of("ui.survey.title", String.valueOf(year)));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.survey.title", String.valueOf(year)));
    }

    private void open(OpenSurvey command) {
        var opened = surveys.open(command);
        about(opened.survey().year());
        var download = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var page = currentActor.as(actor, () -> surveys.sheets(opened));
                    return new DownloadResponse(
                            new ByteArrayInputStream(page),
                            "umfrage-" + opened.survey().until() + ".html",
                            "text/html;charset=UTF-8",
                            page.length);
                }),
                "");
        download.add(Icons.PRINTER.icon(), new Span(Words.of("ui.survey.take")));
        download.addClassName("bs-audit-download");
        download.getElement().setAttribute("download", true);
        sheets.add(Note.attention(Words.of("ui.survey.opened"), Words.of("ui.survey.opened.help"))
                .with(new Paragraph(
                        Words.of("ui.survey.where", surveys.address().orElse(""))))
                .withActions(download));
        show();
    }

    private void show() {
        list.removeAll();
        var found = surveys.of(actor.agency(), year);
        if (found.isEmpty()) {
            list.add(new EmptyState(Icons.SEND, Words.of("ui.survey.none")));
        }
        found.forEach(survey -> list.add(card(survey)));
    }

    private Card card(Survey survey) {
        var card = new Card("umfrage-" + survey.id(), SurveyResult.about(survey, Words.here()));
        if (!survey.isOpen()) {
            card.beside(
                    survey.hadTooFew()
                            ? new Badge(Icons.INFO, Words.of("ui.survey.state.too-few"), "calm")
                            : new Badge(Icons.CHECK, Words.of("ui.survey.state.closed"), "ok"));
            card.add(new SurveyResult(survey, Words.here()));
            return card;
        }
        card.beside(new Badge(
                Icons.CLOCK,
                Words.of("ui.survey.state.open", Dates.dayAndYear(survey.until(), Words.locale())),
                "soon"));
        card.add(
                new Paragraph(Words.of("ui.survey.given", survey.sheets())),
                new Button(Words.of("ui.survey.close"), click -> ask(survey)));
        return card;
    }

    private void ask(Survey survey) {
        Confirmation.ask(
                Words.of("ui.survey.close.question"),
                Words.of("ui.survey.close.effect", survey.threshold()),
                Words.of("ui.survey.close"),
                Words.of("ui.survey.close.not"),
                () -> {
                    surveys.close(survey.id());
                    Toasts.done(Words.of("ui.survey.closed"));
                    show();
                });
    }
}
