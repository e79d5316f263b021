package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.FormulaSource;
import org.brueckenschlag.wirkungsdialog.IndicatorEditing;
import org.brueckenschlag.wirkungsdialog.IndicatorVersion;

/**
 * One indicator: changed, checked, tried out on what has happened, and only then released. What was changed after a
 * trial has to be tried out again.
 */
@Route(IndicatorListView.ADDRESS + "/:" + FigureAddress.ID)
@PermitAll
class IndicatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = "neu";

    private static final long serialVersionUID = 1L;
    private static final int YEARS_TO_CHOOSE = 5;

    private final transient IndicatorEditing editing;
    private final transient ProcessCatalogue catalogue;
    private final transient FigureWords words = new FigureWords(Words.here());
    private final Select<Integer> year = new Select<>();
    private final Div result = new Div();
    private final Div body = new Div();
    private IndicatorForm form;
    private String title = words.text("ui.indicators");

    IndicatorView(IndicatorEditing editing, ProcessCatalogue catalogue, Clock clock) {
        this.editing = editing;
        this.catalogue = catalogue;
        this.form = new IndicatorForm(List.of(), Map.of(), false, () -> {});
        addClassNames("bs-figures", "bs-indicators");
        body.addClassName("bs-figures-body");
        result.addClassName("bs-indicator-result");
        result.getElement().setAttribute("role", "status");
        var thisYear = Dates.dayOf(clock.instant()).getYear();
        year.setLabel(words.text("ui.indicators.try-year"));
        year.setItems(IntStream.range(0, YEARS_TO_CHOOSE)
                .mapToObj(back -> thisYear - back)
                .toList());
        year.setValue(thisYear);
        year.addValueChangeListener(change -> result.removeAll());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(FigureAddress.ID).orElse("");
        if (!editing.mayEdit()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (id.equals(NEW)) {
            show(editing.blank(), List.of());
            return;
        }
        try {
            var versions = editing.versions(id);
            show(versions.getFirst(), versions);
        } catch (Refused unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title);
    }

    private Map<String, String> names(List<FormulaSource> sources) {
        return sources.stream()
                .collect(Collectors.toMap(
                        FormulaSource::process,
                        source -> catalogue
                                .labels(source.version(), words.texts().locale())
                                .process()));
    }

    private void show(IndicatorVersion shown, List<IndicatorVersion> versions) {
        removeAll();
        body.removeAll();
        result.removeAll();
        var isNew = versions.isEmpty();
        title = isNew
                ? words.text("ui.indicators.add")
                : shown.words().name().in(words.texts().locale());
        var header = new PageHeader(title)
                .crumbs(
                        new Anchor("/verwaltung", words.text("ui.area.verwaltung")),
                        new Anchor("/" + IndicatorListView.ADDRESS, words.text("ui.indicators")),
                        new Span(isNew ? words.text("ui.indicators.new") : shown.id()));
        var sources = editing.sources();
        form = new IndicatorForm(sources, names(sources), isNew, result::removeAll);
        form.show(shown);
        var trial = new Button(words.text("ui.indicators.try"), click -> tryOut());
        trial.addThemeVariants(ButtonVariant.PRIMARY);
        var doing = new Div(year, trial);
        doing.addClassName("bs-figures-year");
        var card = new Card("probe", words.text("ui.indicators.trial"));
        card.add(new Span(words.text("ui.indicators.trial.about")), doing, result);
        body.add(form, card);
        if (!isNew) {
            header.actions(new Anchor(
                    FigureAddress.figure(shown.id(), year.getValue()), words.text("ui.indicators.to-the-figure")));
            body.add(new VersionsCard(versions, words, version -> {
                form.show(version.asDraftAfter(versions.getFirst()));
                form.focusFormula();
            }));
        }
        add(header, body);
    }

    private void tryOut() {
        result.removeAll();
        form.clear();
        var draft = form.value();
        var findings = new ArrayList<>(form.findings());
        findings.addAll(editing.check(draft));
        if (!findings.isEmpty()) {
            show(findings);
        }
        // doubts of the guard alone can be answered with a reason
        if (findings.stream().allMatch(IndicatorForm::isDoubt)) {
            try {
                result.add(new TrialTable(editing.tryOut(draft, year.getValue()), words));
                result.add(release(draft));
            } catch (Refused refused) {
                show(refused.findings());
            }
        }
    }

    private void show(List<Finding> findings) {
        form.show(findings);
        var list = new OrderedList();
        findings.forEach(finding -> list.add(new ListItem(words.texts().get(finding))));
        result.add(Note.problem(words.text("ui.indicators.findings", findings.size()), "")
                .with(list));
    }

    private Button release(IndicatorVersion draft) {
        var release = new Button(
                words.text("ui.indicators.release"),
                click -> Confirmation.ask(
                        words.text("ui.indicators.release.question", draft.id()),
                        words.text("ui.indicators.release.effect"),
                        words.text("ui.indicators.release"),
                        words.text("ui.indicators.release.not"),
                        () -> release(draft, form)));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        return release;
    }

    private void release(IndicatorVersion draft, IndicatorForm from) {
        try {
            var released = editing.release(draft, from.reason());
            Toasts.done(words.text("ui.indicators.released.done", released.id()));
            UI.getCurrent().navigate(IndicatorListView.ADDRESS);
        } catch (Refused refused) {
            result.removeAll();
            if (refused.findings().isEmpty()) {
                result.add(Note.problem("", Words.of(refused)));
            } else {
                show(refused.findings());
            }
        }
    }
}
