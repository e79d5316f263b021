package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.survey.SurveyPurpose;
import org.brueckenschlag.survey.Surveys;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.MatterAddress;
import org.brueckenschlag.ui.survey.SurveyResult;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.IndicatorRights;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.brueckenschlag.wirkungsdialog.Indicators.Contribution;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/** One figure: its formula in words, three years, and the matters behind it. */
@Route("wirkungsdialog/:" + FigureAddress.ID)
@PermitAll
class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MATTERS = 200;

    private final transient Indicators indicators;
    private final transient Surveys surveys;
    private final transient ProcessCatalogue catalogue;
    private final transient Actor actor;
    private final transient FigureWords words = new FigureWords(Words.here());
    private final int thisYear;
    private String title = words.text("ui.area.wirkungsdialog");

    FigureView(
            Indicators indicators,
            Surveys surveys,
            ProcessCatalogue catalogue,
            CurrentActor currentActor,
            Clock clock) {
        this.indicators = indicators;
        this.surveys = surveys;
        this.catalogue = catalogue;
        this.actor = currentActor.get();
        this.thisYear = Dates.dayOf(clock.instant()).getYear();
        addClassName("bs-figure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(FigureAddress.ID).orElse("");
        var year =
                FigureAddress.yearIn(event.getLocation().getQueryParameters()).orElse(thisYear);
        if (!indicators.mayRead()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var figures = indicators.of(actor.agency(), year);
        find(figures, id)
                .ifPresentOrElse(trend -> fill(trend, figures), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title);
    }

    private static Optional<Trend> find(FiguresOfYear figures, String id) {
        return figures.figures().stream()
                .filter(trend -> trend.now().indicator().id().equals(id))
                .findFirst();
    }

    private void fill(Trend trend, FiguresOfYear figures) {
        removeAll();
        var figure = trend.now();
        var indicator = figure.indicator();
        title = words.text("ui.figures.figure", indicator.name(words.texts()), String.valueOf(figure.year()));
        var header = new PageHeader(indicator.name(words.texts()))
                .crumbs(
                        new Anchor(
                                FigureAddress.year(figure.year()),
                                words.text("ui.figures.title", String.valueOf(figure.year()))),
                        new Span(indicator.id()))
                .badges(words.light(figure));
        var body = new Div();
        body.addClassName("bs-figures-body");
        if (figure.state() == State.SHOWN && !figure.interpretable()) {
            body.add(Note.info(words.text("ui.figures.too-few"), words.text("ui.figures.too-few.why")));
        }
        if (figure.state() == State.HIDDEN) {
            body.add(Note.info(words.text("ui.figures.hidden"), words.text("ui.figures.hidden.why")));
        }
        var low = new Div(made(trend), years(trend, figures));
        low.addClassName("bs-figures-low");
        body.add(low);
        figure.indicator().askedToo().ifPresent(purpose -> body.add(asked(purpose, figure.year())));
        body.add(behind(trend));
        add(header, body);
    }

    private Component made(Trend trend) {
        var figure = trend.now();
        var indicator = figure.indicator();
        var card = new Card("formel", words.text("ui.figures.formula"));
        var value = new Span(words.value(figure));
        value.addClassName("bs-figure-value");
        value.setClassName("none", figure.state() != State.SHOWN);
        var facts = new DescriptionList();
        facts.addClassName("bs-figure-facts");
        fact(facts, "ui.figures.head.parts", words.parts(figure));
        fact(facts, "ui.figures.head.target", words.target(indicator.target()));
        fact(facts, "ui.figures.head.step", words.step(indicator.step()));
        fact(facts, "ui.figures.file.field", words.text("ui.figures.field." + indicator.handlungsfeld()));
        fact(
                facts,
                "ui.figures.processes",
                indicator.processes().stream().map(this::process).collect(Collectors.joining(", ")));
        fact(
                facts,
                "ui.figures.fields",
                indicator.fields().stream()
                        // a row's field is called as it is without its list
                        .map(key -> key.substring(key.lastIndexOf('.') + 1))
                        .map(key -> field(key, List.copyOf(indicator.processes())))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        fact(facts, "ui.figures.file.version", String.valueOf(indicator.formulaVersion()));
        card.add(value, new Paragraph(indicator.words(words.texts())));
        var reading = indicator.reading(words.texts());
        if (!reading.isEmpty()) {
            card.add(Note.info(words.text("ui.indicators.field.lesehilfe"), reading));
        }
        card.add(facts);
        byEachFormula(card, figure);
        if (IndicatorRights.mayEdit(actor)) {
            card.add(new Anchor(
                    "/" + IndicatorListView.ADDRESS + "/" + indicator.id(), words.text("ui.indicators.edit")));
        }
        return card;
    }

    /** Where the formula was changed within the year: what each would say of it. */
    private void byEachFormula(Card card, Figure figure) {
        var formulas = indicators.byEachFormula(
                actor.agency(), figure.year(), figure.indicator().id());
        if (formulas.isEmpty()) {
            return;
        }
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.figures.file.version"),
                words.text("ui.indicators.counted-from"),
                words.text("ui.figures.file.value"),
                words.text("ui.figures.head.parts"))));
        formulas.forEach(each -> Tables.row(
                table,
                words.version(each.formulaVersion()),
                new Span(each.since() == null ? words.text("ui.indicators.from-before") : words.moment(each.since())),
                Tables.plain(words.value(each.figure())),
                Tables.plain(words.parts(each.figure()))));
        card.add(
                new Paragraph(words.text("ui.indicators.several-formulas", String.valueOf(figure.year()))),
                Tables.scroller(table, words.text("ui.figures.file.version")));
    }

    private void fact(DescriptionList facts, String key, String said) {
        if (!said.isEmpty()) {
            facts.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(said));
        }
    }

    /** With the figures that are never shown without it. */
    private Component years(Trend trend, FiguresOfYear figures) {
        var card = new Card("jahre", words.text("ui.figures.years"));
        card.add(new TrendChart(trend, words));
        var together = trend.now().indicator().together();
        var shown = together == null
                ? List.of(trend)
                : figures.figures().stream()
                        .filter(each -> together.equals(each.now().indicator().together()))
                        .toList();
        if (shown.size() > 1) {
            card.add(new Paragraph(words.text("ui.figures.together", shown.size())));
        }
        card.add(FiguresTable.of(shown, words, words.text("ui.figures.years")));
        return card;
    }

    private Component asked(SurveyPurpose purpose, int year) {
        var card = new Card("umfragen", words.text("ui.survey.beside"));
        card.add(new Paragraph(words.text("ui.survey.beside.why")));
        var counted = surveys.of(actor.agency(), year).stream()
                .filter(survey -> survey.purpose() == purpose && !survey.isOpen())
                .toList();
        if (counted.isEmpty()) {
            var none = new Paragraph(words.text("ui.survey.beside.none"));
            none.addClassName("bs-muted");
            card.add(none);
        }
        counted.forEach(survey -> card.add(new SurveyResult(survey, words.texts())));
        return card;
    }

    private Component behind(Trend trend) {
        var figure = trend.now();
        var card = new Card("vorgaenge", words.text("ui.figures.behind"));
        if (!indicators.maySeeMatters()) {
            card.add(new Paragraph(words.text("ui.figures.behind.not-you")));
            return card;
        }
        var found = indicators.behind(
                actor.agency(), figure.year(), figure.indicator().id(), MOST_MATTERS);
        if (found.isEmpty()) {
            card.add(new EmptyState(Icons.SEARCH_X, words.text("ui.figures.behind.none")));
            return card;
        }
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.figures.behind.matter"),
                words.text("ui.figures.behind.title"),
                words.text("ui.figures.behind.adds"))));
        found.forEach(share -> row(table, share, figure));
        card.add(
                new Paragraph(words.text("ui.figures.behind.count", found.size(), MOST_MATTERS)),
                Tables.scroller(table, words.text("ui.figures.behind")));
        return card;
    }

    private void row(NativeTable table, Contribution share, Figure figure) {
        var number = share.matter().number();
        Tables.row(
                table,
                number,
                new Anchor(MatterAddress.of(number), share.matter().title()),
                Tables.plain(adds(share, figure)));
    }

    private String adds(Contribution share, Figure figure) {
        if (figure.denominator() == null || share.denominator().signum() == 0) {
            return words.number(share.numerator());
        }
        return FigureWords.isShare(figure)
                ? words.text("ui.figures.parts", words.number(share.numerator()), words.number(share.denominator()))
                : words.number(share.numerator().divide(share.denominator(), 1, RoundingMode.HALF_UP));
    }

    private String process(String key) {
        return inUse(key)
                .map(model ->
                        catalogue.labels(model.id(), words.texts().locale()).process())
                .orElse(key);
    }

    /** None where somebody has altered it: the figure is told all the same. */
    private Optional<ProcessModel> inUse(String process) {
        return catalogue.latest(actor.agency()).stream()
                .filter(model -> model.key().equals(process))
                .findFirst();
    }

    /** As the first process that asks it calls it. */
    private String field(String key, List<String> processes) {
        return processes.stream()
                .flatMap(process -> inUse(process).stream())
                .map(model ->
                        catalogue.labels(model.id(), words.texts().locale()).field(key))
                .filter(label -> !label.equals(key))
                .findFirst()
                .orElse(key);
    }
}
