package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.WhatIfs;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PlannedReleases;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.rehearsal.Rehearsals;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.VersionChanges;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.GuardedText;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.workshop.Stages.Stage;
import org.brueckenschlag.wirkungsdialog.FiguresOnDraft;
import org.jspecify.annotations.Nullable;

/** Understand before releasing: what a draft changes, in words and in the picture; then a second person decides. */
@PermitAll
@Route("werkstatt/:entwurf/vergleich")
class ReleaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient ProcessCatalogue catalogue;
    private final transient Rehearsals rehearsals;
    private final transient WhatIfs whatIfs;
    private final transient FiguresOnDraft figures;
    private final transient PlannedReleases plans;
    private final transient FreeTexts freeTexts;
    private final transient Clock clock;
    private final transient Texts texts = Words.here();
    private final transient VersionChanges words = new VersionChanges(Words.here());

    ReleaseView(
            Drafts drafts,
            ProcessCatalogue catalogue,
            Rehearsals rehearsals,
            WhatIfs whatIfs,
            FiguresOnDraft figures,
            PlannedReleases plans,
            FreeTexts freeTexts,
            Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.rehearsals = rehearsals;
        this.whatIfs = whatIfs;
        this.figures = figures;
        this.plans = plans;
        this.freeTexts = freeTexts;
        this.clock = clock;
        addClassNames("bs-page", "bs-release");
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(texts.get("ui.workshop.comparison"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(WorkshopAddress.DRAFT).orElse(""));
    }

    private void show(String id) {
        removeAll();
        var draft = drafts.find(id);
        var crumb = new RouterLink(texts.get("ui.area.werkstatt"), WorkshopView.class);
        var stage = draft.state() == Draft.State.OPEN ? Stage.COMPARISON : Stage.RELEASE;
        add(new PageHeader(texts.get("ui.workshop.comparison-of", process(draft)))
                .crumbs(crumb)
                .actions(new Stages(stage, texts)));
        var body = new Div();
        body.addClassName("bs-release-body");
        var findings = drafts.check(id);
        var changes = changes(draft);
        tries(draft).forEach(changes::add);
        body.add(changes, decision(draft, findings));
        add(body);
    }

    private Div changes(Draft draft) {
        var column = new Div();
        column.addClassName("bs-cards");
        var card = new Card("aenderungen", texts.get("ui.workshop.in-words"));
        column.add(card);
        List<VersionChange> changes;
        try {
            changes = drafts.changes(draft.id(), texts.locale());
        } catch (Refused refused) {
            card.add(Note.problem(texts.get("ui.workshop.comparison"), Words.of(refused)));
            return column;
        }
        if (draft.isOfNewProcess()) {
            card.add(new Paragraph(texts.get("ui.workshop.new.compared")));
        }
        var called = texts.get(draft.isOfNewProcess() ? "ui.workshop.new.before" : "ui.workshop.before");
        if (changes.isEmpty()) {
            card.add(new Paragraph(
                    texts.get(draft.isOfNewProcess() ? "ui.workshop.new.unchanged" : "ui.workshop.unchanged")));
        } else {
            card.add(words.table(changes, called, texts.get("ui.workshop.after")));
        }
        if (changes.isEmpty() && !draft.isOfNewProcess()) {
            return column;
        }
        column.add(new PicturesCard(before(draft), called, diagram(draft, drafts.files(draft.id())), changes, texts));
        return column;
    }

    private String before(Draft draft) {
        return draft.base() == null
                ? diagram(draft, drafts.begunWith(draft.id()))
                : catalogue.model(draft.base()).bpmn();
    }

    private static String diagram(Draft draft, Map<String, String> files) {
        return files.getOrDefault(draft.process() + ".bpmn", "");
    }

    /**
     * What it does to figures, to invented courses and to those of the last year; none of a new process, or half-drawn.
     */
    private List<Component> tries(Draft draft) {
        if (draft.isOfNewProcess()) {
            return List.of();
        }
        try {
            var before = drafts.words(draft, texts.locale());
            var after = drafts.opened(draft.id()).words(texts.locale());
            var rehearsed = new RehearsalWords(before, after, texts);
            return List.of(
                    new SilencedFiguresCard(figures.silenced(draft.id()), before, texts),
                    new BackgroundCard(new RehearsalWork(draft, rehearsals, rehearsed, texts), texts),
                    new BackgroundCard(
                            new WhatIfWork(draft, whatIfs, new WhatIfWords(rehearsed::element, texts), texts), texts));
        } catch (Refused halfDrawn) {
            return List.of();
        }
    }

    private Component decision(Draft draft, List<PackageFinding> findings) {
        var column = new Div();
        column.addClassName("bs-cards");
        if (!findings.isEmpty()) {
            var panel = new FindingsPanel(texts, element -> {});
            panel.addClassName("bs-card");
            panel.show(findings, element -> "");
            column.add(panel);
        }
        var card = new Card("freigabe", texts.get("ui.workshop.release"));
        switch (draft.state()) {
            case OPEN -> send(draft, card);
            case SENT -> release(draft, card);
            case RELEASED ->
                card.add(Note.info(texts.get("ui.workshop.state.released"), texts.get("ui.workshop.released.effect")));
            case DISCARDED ->
                card.add(
                        Note.info(texts.get("ui.workshop.state.discarded"), texts.get("ui.workshop.discarded.effect")));
        }
        column.add(card);
        return column;
    }

    private void send(Draft draft, Card card) {
        var reason = new RadioButtonGroup<ChangeReason>();
        reason.setLabel(texts.get("ui.workshop.why"));
        reason.setItems(ChangeReason.values());
        reason.setItemLabelGenerator(item -> texts.get("ui.workshop.reason." + item.key()));
        reason.setRequired(true);
        reason.setManualValidation(true);
        var note = new GuardedText(
                freeTexts, texts.get("ui.workshop.note"), texts.get("ui.workshop.note.help"), Drafts.LONGEST_NOTE);
        var four = new Paragraph(texts.get("ui.workshop.four-eyes"));
        four.addClassName("bs-muted");
        var send = new Button(texts.get("ui.workshop.send"), Icons.SEND.icon());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> {
            reason.setInvalid(reason.isEmpty());
            if (reason.isEmpty()) {
                reason.setErrorMessage(texts.get("ui.workshop.why.missing"));
                return;
            }
            attempt(
                    draft,
                    () -> drafts.send(draft.id(), draft.revision(), reason.getValue(), note.written()),
                    "ui.workshop.sent",
                    note);
        });
        card.add(reason, note, four, buttons(send, back(draft), discard(draft)));
    }

    private void release(Draft draft, Card card) {
        var request = draft.request();
        if (request != null) {
            card.add(new Paragraph(
                    texts.get("ui.workshop.reason." + request.reason().key())));
            if (!request.note().isEmpty()) {
                card.add(new Paragraph(request.note()));
            }
        }
        var planned = new PlannedRelease(
                plans,
                draft,
                drafts.mayRelease(draft),
                LocalDate.now(clock),
                (what, done) -> attempt(draft, what, done, null),
                texts);
        var takeBack = new Button(texts.get("ui.workshop.take-back"));
        takeBack.addClickListener(
                click -> attempt(draft, () -> drafts.takeBack(draft.id()), "ui.workshop.taken-back", null));
        if (!drafts.mayRelease(draft)) {
            card.add(Note.info(texts.get("ui.workshop.waits"), texts.get("ui.workshop.four-eyes")));
            card.add(planned, buttons(takeBack));
            return;
        }
        var release = new Button(texts.get("ui.workshop.do-release"), Icons.CHECK.icon());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.addClickListener(click -> Confirmation.ask(
                texts.get("ui.workshop.release.question", process(draft)),
                texts.get("ui.workshop.release.effect"),
                texts.get("ui.workshop.do-release"),
                texts.get("ui.workshop.release.not"),
                () -> attempt(
                        draft, () -> drafts.release(draft.id(), draft.revision()), "ui.workshop.released", null)));
        card.add(new Paragraph(texts.get("ui.workshop.release.effect")), buttons(release, takeBack), planned);
    }

    private Button back(Draft draft) {
        var back = new Button(texts.get("ui.workshop.back"));
        back.addClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(WorkshopAddress.draft(draft.id()).substring(1))));
        return back;
    }

    private Button discard(Draft draft) {
        var discard = new Button(texts.get("ui.workshop.discard"));
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        discard.addClickListener(click -> Confirmation.ask(
                        texts.get("ui.workshop.discard.question"),
                        texts.get("ui.workshop.discard.effect"),
                        texts.get("ui.workshop.discard"),
                        texts.get("ui.workshop.discard.not"),
                        () -> attempt(draft, () -> drafts.discard(draft.id()), "ui.workshop.discarded", null))
                .alarming());
        return discard;
    }

    private static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("bs-release-buttons");
        return row;
    }

    private void attempt(Draft draft, Runnable what, String done, @Nullable GuardedText note) {
        try {
            what.run();
            Toasts.done(texts.get(done));
            show(draft.id());
        } catch (Refused refused) {
            if (note != null && !refused.findings().isEmpty()) {
                note.refuse(refused);
            } else {
                Toasts.problem(Words.of(refused));
            }
        }
    }

    private String process(Draft draft) {
        return drafts.words(draft, texts.locale()).process();
    }
}
