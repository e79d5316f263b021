package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftHistory;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PlannedReleases;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** Each process with the version in use and what is being made of it; new ones, which have none yet, first. */
final class ProcessesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient DraftHistory history;
    private final transient PlannedReleases plans;
    private final transient VersionsInUse versions;
    private final transient LocalDate today;
    private final transient Texts texts;

    ProcessesCard(
            Drafts drafts,
            DraftHistory history,
            PlannedReleases plans,
            VersionsInUse versions,
            List<ProcessModel> models,
            List<Draft> underWork,
            LocalDate today,
            Texts texts) {
        super("prozesse", texts.get("ui.workshop.processes"));
        this.drafts = drafts;
        this.history = history;
        this.plans = plans;
        this.versions = versions;
        this.today = today;
        this.texts = texts;
        var table = Tables.stacking(Tables.of(List.of(
                texts.get("ui.workshop.column.process"),
                texts.get("ui.workshop.column.version"),
                texts.get("ui.workshop.column.running"),
                texts.get("ui.workshop.column.draft"),
                texts.get("ui.workshop.column.action"))));
        underWork.stream()
                .filter(draft -> draft.isOfNewProcess()
                        && models.stream().noneMatch(model -> model.key().equals(draft.process())))
                .forEach(draft -> Tables.row(
                        table,
                        name(draft),
                        new Badge(Icons.PLUS, texts.get("ui.workshop.new.badge"), "calm"),
                        new Span("–"),
                        underWork(draft),
                        goOn(draft, name(draft))));
        for (var model : models) {
            var begun = underWork.stream()
                    .filter(draft -> draft.process().equals(model.key()))
                    .toList();
            var first = begun.isEmpty() ? null : begun.getFirst();
            Tables.row(
                    table,
                    versions.process(model),
                    versions.newest(model),
                    versions.running(model),
                    first == null ? none() : underWork(first),
                    action(model, first));
            begun.stream()
                    .skip(1)
                    .forEach(draft -> Tables.row(
                            table,
                            versions.process(model),
                            muted("ui.workshop.another-draft"),
                            new Span(),
                            underWork(draft),
                            goOn(draft, versions.process(model))));
        }
        add(Tables.scroller(table, texts.get("ui.workshop.processes")));
    }

    private Span none() {
        return muted("ui.workshop.no-draft");
    }

    private Span muted(String words) {
        var span = new Span(texts.get(words));
        span.addClassName("bs-muted");
        return span;
    }

    private Div underWork(Draft draft) {
        var said = history.givenBack(draft);
        var cell = new Div(
                said.isEmpty()
                        ? state(draft)
                        : new Badge(Icons.ARROW_LEFT, texts.get("ui.workshop.state.given-back"), "urgent"),
                SentLine.of(draft, drafts, history, texts).orElseGet(() -> WaitingCard.changed(draft, today, texts)));
        if (draft.state() == Draft.State.OPEN && drafts.isUnchanged(draft)) {
            var unchanged = new Span(
                    texts.get(draft.isOfNewProcess() ? "ui.workshop.new.unchanged" : "ui.workshop.draft-unchanged"));
            unchanged.addClassNames("bs-muted", "bs-s");
            cell.add(unchanged);
        }
        if (drafts.returnsToShared(draft)) {
            var back = muted("ui.workshop.returns-shared");
            back.addClassName("bs-s");
            cell.add(back);
        }
        said.ifPresent(decision -> cell.add(new Paragraph(DecisionItem.quoted(decision.note(), texts))));
        return cell;
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
            return goOn(draft, versions.process(model));
        }
        var begin = new Button(texts.get("ui.workshop.begin"));
        begin.addThemeVariants(ButtonVariant.SMALL);
        begin.setAriaLabel(texts.get("ui.workshop.begin-of", versions.process(model)));
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

    private String name(Draft draft) {
        return drafts.words(draft, texts.locale()).process();
    }
}
