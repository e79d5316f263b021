package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.survey.Surveys;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.PageParts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.components.YearChoice;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.CourseText;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.FiguresFile;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.SumsOfAgencies;
import org.brueckenschlag.wirkungsdialog.Talks;
import org.brueckenschlag.wirkungsdialog.YearCourse;
import org.brueckenschlag.wirkungsdialog.YearlyGoals;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.GoalsOfYear;
import org.jspecify.annotations.Nullable;

/** The figures of a year, by Handlungsfeld: live while the year runs. */
@Route("wirkungsdialog")
@PermitAll
class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Indicators indicators;
    private final transient SumsOfAgencies sums;
    private final transient YearlyGoals goals;
    private final transient Surveys surveys;
    private final transient ProcessCatalogue catalogue;
    private final transient Actor actor;
    private final transient CurrentActor currentActor;
    private final transient FigureWords words = new FigureWords(Words.here());
    private final int thisYear;
    private final PageHeader header = new PageHeader(words.text("ui.area.wirkungsdialog"));
    private final YearChoice choice;
    private final Anchor download = new Anchor();
    private final Anchor dossier = new Anchor();
    private final Anchor talk = new Anchor();
    private final Div body = new Div();
    private final PageParts parts = new PageParts();
    private int year;

    FiguresView(
            Indicators indicators,
            SumsOfAgencies sums,
            YearlyGoals goals,
            Surveys surveys,
            Talks talks,
            ProcessCatalogue catalogue,
            CurrentActor currentActor,
            Agencies agencies,
            Clock clock) {
        this.indicators = indicators;
        this.sums = sums;
        this.goals = goals;
        this.surveys = surveys;
        this.catalogue = catalogue;
        this.currentActor = currentActor;
        this.actor = currentActor.get();
        this.thisYear = Dates.dayOf(clock.instant()).getYear();
        addClassName("bs-figures");
        body.addClassName("bs-figures-body");
        choice = new YearChoice(thisYear, chosen -> FigureAddress.go(FigureAddress.year(chosen)));
        dossier.setText(words.text("ui.dossier.to"));
        dossier.addClassName("bs-audit-download");
        talk.setText(words.text(talks.mayLead() ? "ui.talk.to" : "ui.talk.read"));
        talk.addClassName("bs-audit-download");
        talk.setVisible(talks.mayRead());
        download.add(Icons.DOWNLOAD.icon(), new Span(words.text("ui.figures.take")));
        download.addClassName("bs-audit-download");
        download.getElement().setAttribute("download", true);
        header.about(Icons.BUILDING_2, agencies.get(actor.agency()).name()).actions(choice, talk, dossier, download);
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!indicators.mayRead()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        year = FigureAddress.yearIn(event.getLocation().getQueryParameters()).orElse(thisYear);
        header.retitle(words.text("ui.figures.title", String.valueOf(year)));
        choice.showing(year);
        talk.setHref(TalkAddress.preparing(year));
        dossier.setHref(DossierView.address(year));
        var shown = year;
        download.setHref(DownloadHandler.fromInputStream(request -> {
            var bytes =
                    currentActor.as(actor, () -> FiguresFile.of(indicators.of(actor.agency(), shown), words.said()));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "kennzahlen-" + shown + ".csv",
                    "text/csv;charset=UTF-8",
                    bytes.length);
        }));
        fill(indicators.of(actor.agency(), year));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(words.text("ui.figures.title", String.valueOf(year)));
    }

    private void fill(FiguresOfYear figures) {
        body.removeAll();
        parts.clear();
        body.add(parts);
        var about = new Paragraph(words.text(year == thisYear ? "ui.figures.about.live" : "ui.figures.about"));
        about.addClassNames("bs-muted", "bs-s");
        body.add(about);
        if (sums.mayRead()) {
            body.add(new Anchor(FigureAddress.sums(year), words.text("ui.figures.sums.to")));
        }
        var yearly = goals.beside(figures);
        yearly.ifPresent(found -> {
            var labels = catalogue.labels(found.version(), words.texts().locale());
            part(new GoalsCard(found, words, labels, indicators.maySeeMatters()), "goals");
        });
        if (figures.figures().stream().anyMatch(FiguresView::saysSomething)) {
            figures(figures);
        } else {
            body.add(new EmptyState(Icons.CHART_COLUMN, words.text("ui.figures.nothing", String.valueOf(year))));
        }
        evaluation(yearly.orElse(null));
    }

    private void figures(FiguresOfYear figures) {
        var fields = new LinkedHashMap<String, List<Trend>>();
        figures.figures().stream()
                .map(trend -> trend.now().indicator().handlungsfeld())
                .distinct()
                .forEach(field -> fields.put(
                        field,
                        figures.figures().stream()
                                .filter(trend ->
                                        trend.now().indicator().handlungsfeld().equals(field))
                                .toList()));
        fields.forEach((field, trends) -> body.add(section(field, trends)));
        parts.to(titleId(fields.firstEntry().getKey()), words.text("ui.figures.parts.figures"));
        var course = figures.course();
        var text = new CourseText(words.said(), code -> end(figures, code));
        var stairs = new StairsCard(figures.figures(), words);
        if (course.flows().isEmpty()) {
            var low = new Div(stairs, new SpacesCard(figures.bySocialSpace(), words));
            low.addClassName("bs-figures-low");
            body.add(low);
        } else {
            body.add(stairs);
        }
        parts.to(id(stairs), words.text("ui.figures.parts.stairs"));
        part(new SeasonCard(course.seasons(), text), "season");
        if (!course.flows().isEmpty()) {
            part(new FlowsCard(course, text), "flows");
        }
    }

    private void part(Card card, String name) {
        body.add(card);
        parts.to(id(card), words.text("ui.figures.parts." + name));
    }

    private static String id(Card card) {
        return card.getId().orElseThrow();
    }

    private static String titleId(String field) {
        return "feld-" + field;
    }

    /** As the process of the enquiries calls it. */
    private String end(FiguresOfYear figures, String code) {
        var processes = figures.figures().stream()
                .map(trend -> trend.now().indicator())
                .filter(indicator -> indicator.id().equals(YearCourse.INDICATOR))
                .flatMap(indicator -> indicator.processes().stream())
                .toList();
        return catalogue.latest(actor.agency()).stream()
                .filter(model -> processes.contains(model.key()))
                .findFirst()
                .map(model ->
                        catalogue.labels(model.id(), words.texts().locale()).value("ende_code", code))
                .orElse(code);
    }

    /** What the agency asked itself, and what groups answered. */
    private void evaluation(@Nullable GoalsOfYear yearly) {
        var closed = surveys.of(actor.agency(), year).stream()
                .filter(survey -> !survey.isOpen())
                .toList();
        var asked = yearly == null ? null : yearly.evaluation();
        if (yearly != null && asked != null) {
            var labels = catalogue.labels(yearly.version(), words.texts().locale());
            part(new EvaluationCard(closed, words).about(asked, labels), "evaluation");
        } else if (!closed.isEmpty()) {
            part(new EvaluationCard(closed, words), "evaluation");
        }
    }

    private Section section(String field, List<Trend> trends) {
        var title = new H2(words.text("ui.figures.field." + field));
        title.setId(titleId(field));
        var head = new Div(title);
        head.addClassName("head");
        var section = new Section(head);
        section.addClassName("bs-figures-field");
        section.getElement().setAttribute("aria-labelledby", titleId(field));
        var together = trends.stream()
                .filter(trend -> trend.now().indicator().together() != null)
                .toList();
        if (!together.isEmpty()) {
            var pair = new Span(words.text("ui.figures.together", together.size()));
            pair.addClassNames("bs-muted", "bs-s");
            head.add(pair);
            var cards = new Div();
            cards.addClassName("bs-figures-cards");
            together.forEach(trend -> cards.add(new FigureCard(trend, words)));
            section.add(cards);
        }
        var card = new Div(FiguresTable.of(trends, words, title.getText()));
        card.addClassName("bs-card");
        section.add(card);
        return section;
    }

    private static boolean saysSomething(Trend trend) {
        return trend.now().state() == State.HIDDEN
                || (trend.now().value() != null && trend.now().value().signum() != 0);
    }
}
