package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import java.util.Optional;
import org.brueckenschlag.audit.WhatIfs;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftHistory;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.MovedBases;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.catalogue.PackageVersions;
import org.brueckenschlag.catalogue.PlannedReleases;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterMoves;
import org.brueckenschlag.rehearsal.Rehearsals;
import org.brueckenschlag.rehearsal.Standing;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.PageParts;
import org.brueckenschlag.ui.components.PartFocus;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.workshop.PicturesCard.Drawing;
import org.brueckenschlag.ui.workshop.Stages.Stage;
import org.brueckenschlag.wirkungsdialog.FiguresOnDraft;

/** Understand before releasing: what a draft changes, in words and in the picture; then a second person decides. */
@PermitAll
@Route("werkstatt/:entwurf/vergleich")
class ReleaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String CHANGES = "aenderungen";

    private final transient Drafts drafts;
    private final transient MovedBases bases;
    private final transient ProcessCatalogue catalogue;
    private final transient Rehearsals rehearsals;
    private final transient WhatIfs whatIfs;
    private final transient FiguresOnDraft figures;
    private final transient MatterMoves moves;
    private final transient DraftHistory history;
    private final transient PlannedReleases plans;
    private final transient FormsOfAgency offered;
    private final transient PackageVersions versions;
    private final transient CurrentActor currentActor;
    private final transient FreeTexts freeTexts;
    private final transient Clock clock;
    private final transient Texts texts = Words.here();

    ReleaseView(
            Drafts drafts,
            MovedBases bases,
            ProcessCatalogue catalogue,
            Rehearsals rehearsals,
            WhatIfs whatIfs,
            FiguresOnDraft figures,
            MatterMoves moves,
            DraftHistory history,
            PlannedReleases plans,
            FormsOfAgency offered,
            PackageVersions versions,
            CurrentActor currentActor,
            FreeTexts freeTexts,
            Clock clock) {
        this.drafts = drafts;
        this.bases = bases;
        this.catalogue = catalogue;
        this.rehearsals = rehearsals;
        this.whatIfs = whatIfs;
        this.figures = figures;
        this.moves = moves;
        this.history = history;
        this.plans = plans;
        this.offered = offered;
        this.versions = versions;
        this.currentActor = currentActor;
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
        add(new PageHeader(texts.get(draft.isOfNewProcess() ? "ui.workshop.new.compared" : "ui.workshop.compared"))
                .crumbs(crumb, new Span(process(draft)))
                .actions(new Stages(stage, draft.state() == Draft.State.RELEASED, texts)));
        var body = new Div();
        body.addClassName("bs-release-body");
        var findings = FoundNames.in(texts, drafts.check(id), draft, drafts);
        rehearse(draft, findings);
        var changes = changes(draft);
        tries(draft, isRefused(findings)).forEach(changes::add);
        if (!draft.isOfNewProcess()) {
            changes.add(new AffectedMattersCard(draft, moves, catalogue, texts));
        }
        changes.add(new FilesCard(draft, process(draft), drafts, versions, currentActor, texts));
        body.add(
                parts(draft, findings),
                changes,
                new DecisionColumn(
                        drafts,
                        history,
                        plans,
                        freeTexts,
                        LocalDate.now(clock),
                        draft,
                        findings,
                        process(draft),
                        new RehearsalNote(rehearsals, id, RehearsalWork.ANCHOR, texts),
                        onward(draft),
                        () -> showAgain(id)));
        add(body);
    }

    /** On a phone the decision comes long after the comparison: what there is, and the way to it, stands first. */
    private PageParts parts(Draft draft, List<PackageFinding> findings) {
        var parts = new PageParts();
        parts.addClassName("bs-release-wide");
        parts.to(
                CHANGES,
                texts.get(draft.isOfNewProcess() ? "ui.workshop.new.parts.changes" : "ui.workshop.parts.changes"));
        if (!findings.isEmpty()) {
            parts.to(DecisionColumn.FINDINGS, texts.get("ui.workshop.parts.findings", findings.size()));
        }
        if (rehearsals.standing(draft.id()) != Standing.NO_COURSES) {
            parts.to(RehearsalWork.ANCHOR, texts.get("ui.workshop.rehearsal"));
        }
        parts.to(
                DecisionColumn.ANCHOR,
                texts.get(draft.isUnderWork() ? "ui.workshop.parts.decide" : "ui.workshop.release"));
        return parts;
    }

    /** Something was decided. */
    private void showAgain(String id) {
        show(id);
        PartFocus.in(this, DecisionColumn.ANCHOR);
    }

    /** Whoever decides has the courses before their eyes, without having to think of them. */
    private void rehearse(Draft draft, List<PackageFinding> findings) {
        if (draft.isUnderWork()
                && !isRefused(findings)
                && rehearsals.standing(draft.id()).isDue()) {
            try {
                rehearsals.start(draft.id());
            } catch (Refused told) {
                // the card of the rehearsal says so to whoever begins it
            }
        }
    }

    /** The ways to move what still runs on older versions, once there is a newer one. */
    private List<Anchor> onward(Draft draft) {
        return draft.state() != Draft.State.RELEASED
                ? List.of()
                : moves.behind().stream()
                        .filter(behind -> behind.process().equals(draft.process()))
                        .map(behind -> {
                            var move = new Anchor(
                                    WorkshopAddress.moving(behind.version()),
                                    texts.get("ui.workshop.affected.move", behind.matters()));
                            move.setRouterIgnore(false);
                            return move;
                        })
                        .toList();
    }

    private Div changes(Draft draft) {
        var column = new Div();
        column.addClassName("bs-cards");
        var card = new Card(CHANGES, texts.get("ui.workshop.in-words"));
        new BaseNote(drafts, bases, texts).of(draft, Runnable::run).ifPresent(column::add);
        column.add(card);
        List<VersionChange> changes;
        try {
            changes = drafts.changes(draft.id(), texts.locale());
        } catch (Refused refused) {
            card.add(Note.problem(texts.get("ui.workshop.comparison"), Words.of(refused)));
            return column;
        }
        if (changes.isEmpty()) {
            card.add(new Paragraph(texts.get("ui.workshop.unchanged")));
        }
        var before = before(draft);
        var after = after(draft);
        if (changes.isEmpty()
                && before.filter(drawn -> drawn.bpmn().equals(after.bpmn())).isPresent()) {
            return column;
        }
        var notes = new WaitingNotes(offered, draft).brought(drafts.begunWith(draft.id()), drafts.files(draft.id()));
        if (!notes.isEmpty()) {
            card.add(Note.info(
                    texts.get("ui.workshop.notes.waiting"),
                    texts.get("ui.workshop.notes.brought", WaitingNotes.quoted(notes, texts))));
        }
        var pictures = new PicturesCard(before, after, changes, texts);
        if (!changes.isEmpty()) {
            var table = new ChangesTable(changes, before.isPresent(), pictures::show, texts);
            pictures.onPicked(table::pick);
            var about = before.isPresent() ? "ui.workshop.changes.count" : "ui.workshop.new.all";
            card.add(new Paragraph(texts.get(about, changes.size())), table);
        }
        column.add(pictures);
        return column;
    }

    /** Empty for a new process. */
    private Optional<Drawing> before(Draft draft) {
        return Optional.ofNullable(draft.base())
                .map(base -> new Drawing(catalogue.model(base).bpmn(), drafts.words(draft, texts.locale())));
    }

    private Drawing after(Draft draft) {
        return new Drawing(
                diagram(draft, drafts.files(draft.id())),
                drafts.opened(draft.id()).words(texts.locale()));
    }

    private static String diagram(Draft draft, Map<String, String> files) {
        return files.getOrDefault(PackageFiles.diagramOf(draft.process()), "");
    }

    /**
     * What it does to figures, to invented courses and to those of the last year; none of a new process, or half-drawn.
     */
    private List<Component> tries(Draft draft, boolean refused) {
        if (draft.isOfNewProcess()) {
            var rehearsal = new Card(RehearsalWork.ANCHOR, texts.get("ui.workshop.rehearsal"));
            rehearsal.add(new Paragraph(texts.get("ui.workshop.rehearsal.no-courses")));
            return List.of(rehearsal);
        }
        try {
            var before = drafts.words(draft, texts.locale());
            var after = drafts.opened(draft.id()).words(texts.locale());
            var rehearsed = new RehearsalWords(before, after, texts);
            return List.of(
                    new FiguresCard(
                            figures.silenced(draft.id()), figures.shifted(draft.id(), texts.locale()), before, texts),
                    new BackgroundCard(new RehearsalWork(draft, rehearsals, rehearsed, texts), texts),
                    new BackgroundCard(
                            new WhatIfWork(draft, refused, whatIfs, new WhatIfWords(rehearsed::element, texts), texts),
                            texts));
        } catch (Refused halfDrawn) {
            return List.of();
        }
    }

    private static boolean isRefused(List<PackageFinding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private String process(Draft draft) {
        return drafts.words(draft, texts.locale()).process();
    }
}
