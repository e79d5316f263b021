package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.NewProcesses;
import org.brueckenschlag.catalogue.PlannedReleases;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterMoves;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** Every process of the agency with the version in use, and what is being made of it. */
@PermitAll
@Route("werkstatt")
class WorkshopView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Comparator<ProcessModel> NEWEST_FIRST = Comparator.comparing(ProcessModel::own)
            .thenComparing(ProcessModel::version)
            .reversed();

    private final transient Drafts drafts;
    private final transient PlannedReleases plans;
    private final transient ProcessCatalogue catalogue;
    private final transient NewProcesses newProcesses;
    private final transient Map<ProcessVersionId, Integer> running;
    private final transient Texts texts = Words.here();
    private final transient LocalDate today;

    WorkshopView(
            Drafts drafts,
            PlannedReleases plans,
            ProcessCatalogue catalogue,
            NewProcesses newProcesses,
            AlteredVersions altered,
            MatterMoves moves,
            CurrentActor currentActor,
            Clock clock) {
        this.drafts = drafts;
        this.plans = plans;
        this.catalogue = catalogue;
        this.newProcesses = newProcesses;
        this.running = moves.running();
        this.today = Dates.dayOf(clock.instant());
        addClassNames("bs-page", "bs-workshop-list");
        var underWork = drafts.underWork().stream()
                .collect(Collectors.toMap(Draft::process, Function.identity(), (newer, older) -> newer));
        var head = new PageHeader(texts.get("ui.area.werkstatt"));
        head.about(new Span(texts.get("ui.workshop.intro")));
        head.actions(another());
        add(head);
        var body = new Div();
        body.addClassName("bs-cards");
        new RestingVersions(altered, catalogue, texts, this::again)
                .notes(running.keySet())
                .forEach(body::add);
        var waiting = underWork.values().stream()
                .filter(draft -> drafts.mayRelease(draft) && !isPlanned(draft))
                .toList();
        if (!waiting.isEmpty()) {
            body.add(new WaitingCard(waiting, drafts, today, texts));
        }
        var models = catalogue.latest(currentActor.get().agency()).stream()
                .sorted(Comparator.comparing(this::name, Collator.getInstance(texts.locale())))
                .toList();
        body.add(processes(models, underWork));
        var behind = moves.behind();
        if (!behind.isEmpty()) {
            body.add(new BehindCard(behind, catalogue, texts));
        }
        add(body);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(texts.get("ui.area.werkstatt"));
    }

    private void again() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Card processes(List<ProcessModel> models, Map<String, Draft> underWork) {
        var card = new Card("prozesse", texts.get("ui.workshop.processes"));
        var table = Tables.stacking(Tables.of(List.of(
                texts.get("ui.workshop.column.process"),
                texts.get("ui.workshop.column.version"),
                texts.get("ui.workshop.column.running"),
                texts.get("ui.workshop.column.draft"),
                texts.get("ui.workshop.column.action"))));
        underWork.values().stream()
                .filter(draft -> draft.isOfNewProcess()
                        && models.stream().noneMatch(model -> model.key().equals(draft.process())))
                .forEach(draft -> Tables.row(
                        table,
                        name(draft),
                        new Badge(Icons.PLUS, texts.get("ui.workshop.new.badge"), "calm"),
                        new Span("–"),
                        new Div(state(draft), WaitingCard.changed(draft, today, texts)),
                        goOn(draft, name(draft))));
        for (var model : models) {
            var draft = underWork.get(model.key());
            Tables.row(
                    table,
                    name(model),
                    versions(model),
                    running(model),
                    draft == null ? none() : new Div(state(draft), WaitingCard.changed(draft, today, texts)),
                    action(model, draft));
        }
        card.add(Tables.scroller(table, texts.get("ui.workshop.processes")));
        return card;
    }

    /** A line for each version that matters run on, the newest first. */
    private Component running(ProcessModel model) {
        var lines = running.entrySet().stream()
                .filter(version -> catalogue.model(version.getKey()).key().equals(model.key()))
                .sorted(Comparator.comparing(version -> catalogue.model(version.getKey()), NEWEST_FIRST))
                .map(version -> new Div(texts.get(
                        "ui.workshop.running",
                        VersionWords.of(catalogue.model(version.getKey()), texts),
                        version.getValue())))
                .toArray(Div[]::new);
        return lines.length == 0 ? new Span("–") : new Div(lines);
    }

    private Anchor versions(ProcessModel model) {
        var version = VersionWords.of(model, texts);
        var link = new Anchor(WorkshopAddress.versions(model.key()), version);
        link.setRouterIgnore(false);
        link.getElement()
                .setAttribute("aria-label", texts.get("ui.workshop.version-and-earlier", version, name(model)));
        return link;
    }

    /** Somebody has decided already, and nothing has hindered it. */
    private boolean isPlanned(Draft draft) {
        return plans.of(draft.id()).filter(plan -> plan.hindered() == null).isPresent();
    }

    private Span none() {
        var span = new Span(texts.get("ui.workshop.no-draft"));
        span.addClassName("bs-muted");
        return span;
    }

    private Badge state(Draft draft) {
        return draft.state() == Draft.State.SENT
                ? plans.of(draft.id())
                        .map(this::planned)
                        .orElseGet(() -> new Badge(Icons.SEND, texts.get("ui.workshop.state.sent"), "soon"))
                : new Badge(Icons.FILE_PEN_LINE, texts.get("ui.workshop.state.open"), "calm");
    }

    /** Both people see it here, whoever of them comes first. */
    private Badge planned(PlannedReleases.Plan plan) {
        var day = Dates.day(Dates.dayOf(plan.at()), today, texts.locale());
        return plan.hindered() == null
                ? new Badge(Icons.CLOCK, texts.get("ui.workshop.plan.set", day), "soon")
                : new Badge(Icons.OCTAGON_ALERT, texts.get("ui.workshop.plan.hindered", day), "overdue");
    }

    private Component action(ProcessModel model, @Nullable Draft draft) {
        if (draft != null) {
            return goOn(draft, name(model));
        }
        var begin = new Button(texts.get("ui.workshop.begin"));
        begin.addThemeVariants(ButtonVariant.SMALL);
        begin.setAriaLabel(texts.get("ui.workshop.begin-of", name(model)));
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> {
            var begun = drafts.begin(model.key());
            click.getSource()
                    .getUI()
                    .ifPresent(
                            ui -> ui.navigate(WorkshopAddress.draft(begun.id()).substring(1)));
        });
        return begin;
    }

    private Anchor goOn(Draft draft, String process) {
        var sent = draft.state() == Draft.State.SENT;
        var link = new Anchor(
                sent ? WorkshopAddress.comparison(draft.id()) : WorkshopAddress.draft(draft.id()),
                texts.get(sent ? "ui.workshop.look" : "ui.workshop.go-on"));
        link.setRouterIgnore(false);
        link.getElement()
                .setAttribute("aria-label", texts.get(sent ? "ui.workshop.look-of" : "ui.workshop.go-on-of", process));
        return link;
    }

    private Button another() {
        var another = new Button(texts.get("ui.workshop.new"), Icons.PLUS.icon());
        another.addClickListener(click -> new NewProcessDialog(newProcesses, catalogue, today.getYear(), texts).open());
        return another;
    }

    private String name(Draft draft) {
        return drafts.words(draft, texts.locale()).process();
    }

    private String name(ProcessModel model) {
        return catalogue.labels(model.id(), texts.locale()).process();
    }
}
