package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.catalogue.VersionComparison;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterMoves;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.PartFocus;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** Running matters follow a redesign: what becomes what, tried out on each of them, then moved. */
@PermitAll
@Route("werkstatt/umzug/:fassung")
class MovingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MatterMoves moves;
    private final transient ProcessCatalogue catalogue;
    private final transient VersionComparison comparison;
    private final transient MoveRuns runs;
    private final transient CurrentActor currentActor;
    private final transient Texts texts = Words.here();

    MovingView(
            MatterMoves moves,
            ProcessCatalogue catalogue,
            VersionComparison comparison,
            MoveRuns runs,
            CurrentActor currentActor) {
        this.moves = moves;
        this.catalogue = catalogue;
        this.comparison = comparison;
        this.runs = runs;
        this.currentActor = currentActor;
        addClassNames("bs-page", "bs-release");
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(texts.get("ui.workshop.moving"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(new ProcessVersionId(
                event.getRouteParameters().get(WorkshopAddress.VERSION).orElse("")));
    }

    /** A move is over. */
    private void drawAgain(ProcessVersionId version) {
        draw(version);
        PartFocus.in(this, MovingCard.ANCHOR);
    }

    private void draw(ProcessVersionId version) {
        removeAll();
        var head = new PageHeader(texts.get("ui.workshop.moving"))
                .crumbs(new RouterLink(texts.get("ui.area.werkstatt"), WorkshopView.class));
        add(head);
        var body = new Div();
        body.addClassNames("bs-release-body", "bs-moving-body");
        add(body);
        try {
            show(version, head, body);
        } catch (Refused refused) {
            body.add(lastMove(version)
                    .<Component>map(moved -> told(version, moved))
                    .orElseGet(() -> new EmptyState(Icons.CHECK, Words.of(refused))));
        }
    }

    /** Where none is left to move: what came of the move that was the last. */
    private Optional<MoveRun.Report> lastMove(ProcessVersionId version) {
        return moves.mayMove()
                ? runs.of(currentActor.get().agency(), version).flatMap(MoveRun::report)
                : Optional.empty();
    }

    private Card told(ProcessVersionId version, MoveRun.Report moved) {
        var card = new Card(MovingCard.ANCHOR, texts.get("ui.workshop.moving.over"));
        card.addClassName("bs-moving");
        var back = new Button(texts.get("ui.workshop.moving.back"));
        back.addClickListener(click -> back.getUI().ifPresent(ui -> ui.navigate(WorkshopView.class)));
        var said = new MoveReport(moved, PlacesCard.words(version, catalogue, texts), texts);
        card.add(said, new MovedMatters(moved, said::where, said::why, texts), back);
        return card;
    }

    private void show(ProcessVersionId version, PageHeader head, Div body) {
        var plan = moves.plan(version);
        head.about(new Span(texts.get(
                "ui.workshop.moving.about",
                catalogue.labels(plan.from(), texts.locale()).process(),
                catalogue.model(plan.from()).called(texts),
                catalogue.model(plan.to()).called(texts),
                plan.numbers().size())));
        var run = new MovingCard(
                moves,
                runs,
                currentActor,
                plan,
                PlacesCard.words(plan.from(), catalogue, texts),
                () -> drawAgain(version),
                texts);
        var places = new PlacesCard(plan, catalogue, texts, run::tryAgain);
        run.follow(places);
        var words = new Paragraph(texts.get("ui.workshop.moving.effect"));
        words.addClassName("bs-muted");
        run.add(words);
        var deadlines = new ChangedDeadlinesCard(comparison.between(plan.from(), plan.to(), texts.locale()), texts);
        body.add(places, run, places.pictures(), deadlines);
    }
}
