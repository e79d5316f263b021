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
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.components.YearChoice;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.SumsOfAgencies;
import org.brueckenschlag.wirkungsdialog.SumsOfAgencies.SumsOfYear;

/** All agencies together, by Handlungsfeld: for the Koordination, which compares none of them. */
@Route(FigureAddress.SUMS)
@PermitAll
class AgencySumsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SumsOfAgencies sums;
    private final transient FigureWords words = new FigureWords(Words.here());
    private final int thisYear;
    private final PageHeader header = new PageHeader(words.text("ui.area.wirkungsdialog"));
    private final YearChoice choice;
    private final Div body = new Div();
    private String title = words.text("ui.area.wirkungsdialog");

    AgencySumsView(SumsOfAgencies sums, Clock clock) {
        this.sums = sums;
        this.thisYear = Dates.dayOf(clock.instant()).getYear();
        addClassName("bs-figures");
        body.addClassName("bs-figures-body");
        choice = new YearChoice(thisYear, chosen -> FigureAddress.go(FigureAddress.sums(chosen)));
        add(header.actions(choice), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!sums.mayRead()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var year =
                FigureAddress.yearIn(event.getLocation().getQueryParameters()).orElse(thisYear);
        choice.showing(year);
        fill(sums.of(year));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title);
    }

    private void fill(SumsOfYear found) {
        body.removeAll();
        title = words.text("ui.figures.sums.title", found.agencies(), String.valueOf(found.year()));
        header.retitle(title);
        header.crumbs(new Anchor(
                FigureAddress.year(found.year()), words.text("ui.figures.title", String.valueOf(found.year()))));
        var about = new Paragraph(words.text("ui.figures.sums.about"));
        about.addClassNames("bs-muted", "bs-s");
        body.add(about);
        var said =
                found.figures().stream().filter(AgencySumsView::saysSomething).toList();
        if (said.isEmpty()) {
            body.add(new EmptyState(
                    Icons.CHART_COLUMN, words.text("ui.figures.sums.nothing", String.valueOf(found.year()))));
        }
        said.stream()
                .map(trend -> trend.now().indicator().handlungsfeld())
                .distinct()
                .forEach(field -> body.add(section(
                        field,
                        said.stream()
                                .filter(trend ->
                                        trend.now().indicator().handlungsfeld().equals(field))
                                .toList())));
        if (!found.different().isEmpty()) {
            body.add(Note.info(
                    words.text("ui.figures.sums.different"),
                    found.different().stream()
                            .map(indicator -> indicator.id() + " " + indicator.name(words.texts()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private Section section(String field, List<Trend> trends) {
        var head = new H2(new Span(words.text("ui.figures.field." + field)));
        head.setId("feld-" + field);
        var card = new Div(FiguresTable.ofSums(trends, words, words.text("ui.figures.field." + field)));
        card.addClassName("bs-card");
        var section = new Section(head, card);
        section.addClassName("bs-figures-field");
        section.getElement().setAttribute("aria-labelledby", head.getId().orElse(""));
        return section;
    }

    private static boolean saysSomething(Trend trend) {
        return IntStream.rangeClosed(0, trend.before().size())
                .mapToObj(place -> place == trend.before().size()
                        ? trend.now()
                        : trend.before().get(place))
                .anyMatch(figure -> figure.state() == State.HIDDEN
                        || figure.value() != null && figure.value().signum() != 0);
    }
}
