package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterMoves;
import org.brueckenschlag.matters.MovePlan;
import org.brueckenschlag.matters.MoveResult.State;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PartFocus;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** First every matter is tried out, then those that can move do; both with progress, a way to stop, and a report. */
final class MovingCard extends Card {

    private static final long serialVersionUID = 1L;

    static final String ANCHOR = "umzug";

    private final transient MatterMoves moves;
    private final transient CurrentActor actors;
    private final transient Actor actor;
    private final transient MovePlan plan;
    private final transient ElementWords words;
    private final transient Texts texts;
    private final transient MoveRuns runs;
    private final transient Runnable again;
    private final Div report = new Div();
    private final Div buttons = new Div();
    private final Div progress = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph reached = new Paragraph();
    private final Button stop;
    private @Nullable PlacesCard places;
    private transient @Nullable MoveRun trying;
    private @Nullable Registration watching;

    /** @param again draws the page anew: other matters are left */
    MovingCard(
            MatterMoves moves,
            MoveRuns runs,
            CurrentActor actors,
            MovePlan plan,
            ElementWords words,
            Runnable again,
            Texts texts) {
        super(ANCHOR, texts.get("ui.workshop.moving.run"));
        this.moves = moves;
        this.runs = runs;
        this.actors = actors;
        this.actor = actors.get();
        this.plan = plan;
        this.words = words;
        this.again = again;
        this.texts = texts;
        addClassName("bs-moving");
        buttons.addClassName("bs-release-buttons");
        report.addClassName("bs-moving");
        report.getElement().setAttribute("role", "status");
        stop = new Button(texts.get("ui.workshop.moving.stop"), click -> stop());
        bar.getElement().setAttribute("aria-label", texts.get("ui.workshop.moving.run"));
        progress.add(reached, bar, stop);
        add(report, progress, buttons);
        offer(tryOut());
    }

    void follow(PlacesCard card) {
        places = card;
    }

    /** What was tried out holds no longer: something else was chosen. */
    void tryAgain() {
        report.removeAll();
        offer(tryOut());
    }

    private Button tryOut() {
        var button = new Button(texts.get("ui.workshop.moving.try"), Icons.CHECK.icon());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            runs.forget(actor.agency(), plan.from());
            var chosen = chosen();
            var run = new MoveRun(plan.numbers(), number -> moves.tryOut(number, plan, chosen));
            trying = run;
            watch(run, this::tried);
            stop.focus();
            run.start(actor, actors);
        });
        return button;
    }

    private void tried(MoveRun.Report tried) {
        trying = null;
        var said = told(tried);
        var matters = new TriedMatters(tried.results(), said::where, said::why, texts);
        report.add(matters);
        PartFocus.in(this, ANCHOR);
        if (tried.in(State.MOVABLE).isEmpty()) {
            offer(tryOut());
            return;
        }
        var move = new Button();
        move.addThemeVariants(ButtonVariant.PRIMARY);
        matters.whenChosen(chosen -> {
            move.setText(texts.get("ui.workshop.moving.move", chosen.size()));
            move.setEnabled(!chosen.isEmpty());
        });
        var reason = new ReasonField(texts.get("ui.workshop.moving.reason"), ChangeReason.fittingToMove(), texts);
        report.add(reason);
        move.addClickListener(click -> reason.chosen().ifPresent(why -> ask(matters.chosen(), why)));
        offer(move);
    }

    private void ask(List<String> chosen, ChangeReason reason) {
        Confirmation.ask(
                texts.get("ui.workshop.moving.question", chosen.size()),
                texts.get("ui.workshop.moving.effect"),
                texts.get("ui.workshop.moving.move", chosen.size()),
                texts.get("ui.workshop.moving.not"),
                () -> move(chosen, reason));
    }

    private void move(List<String> movable, ChangeReason reason) {
        var chosen = chosen();
        var run = runs.start(actor, plan.from(), movable, number -> moves.move(number, plan, chosen, reason));
        watch(run, moved -> again.run());
        stop.focus();
    }

    /** How far it is, from wherever it was begun; what came of it once it is over. */
    private void watch(MoveRun run, Consumer<MoveRun.Report> over) {
        var ui = UI.getCurrent();
        report.removeAll();
        buttons.removeAll();
        lock(true);
        at(run);
        watching = run.onProgress(() -> look(ui, run, over));
        look(ui, run, over);
    }

    private void look(UI ui, MoveRun run, Consumer<MoveRun.Report> over) {
        try {
            var _ = ui.access(() -> {
                if (watching == null) {
                    return;
                }
                at(run);
                run.report().ifPresent(result -> {
                    unwatch();
                    lock(false);
                    over.accept(result);
                });
            });
        } catch (UIDetachedException pageIsGone) {
            // the run goes on
        }
    }

    private void unwatch() {
        if (watching != null) {
            watching.remove();
            watching = null;
        }
    }

    private void at(MoveRun run) {
        bar.setMax(Math.max(1, run.all()));
        bar.setValue(Math.min(run.done(), Math.max(1, run.all())));
        reached.setText(texts.get("ui.workshop.moving.reached", run.done(), run.all()));
    }

    private void lock(boolean isRunning) {
        progress.setVisible(isRunning);
        if (places != null) {
            places.lock(isRunning);
        }
    }

    private void offer(Button button) {
        progress.setVisible(false);
        buttons.removeAll();
        buttons.add(button);
    }

    private Map<String, String> chosen() {
        return places == null ? Map.of() : places.chosen();
    }

    private void stop() {
        runs.of(actor.agency(), plan.from()).ifPresent(MoveRun::stop);
        stopTrying();
    }

    private void stopTrying() {
        if (trying != null) {
            trying.stop();
        }
    }

    private MoveReport told(MoveRun.Report result) {
        var said = new MoveReport(result, words, texts);
        report.removeAll();
        report.add(said);
        return said;
    }

    /** What was begun before, here or elsewhere, is seen again. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        runs.of(actor.agency(), plan.from())
                .ifPresent(run -> run.report().ifPresentOrElse(this::last, () -> watch(run, moved -> again.run())));
    }

    /** These are the ones that are left. */
    private void last(MoveRun.Report moved) {
        var said = told(moved);
        report.add(new MovedMatters(moved, said::where, said::why, texts));
    }

    /** A move goes on without the page; trying out is for whoever looks. */
    @Override
    protected void onDetach(DetachEvent event) {
        unwatch();
        stopTrying();
        super.onDetach(event);
    }
}
