package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterMoves;
import org.brueckenschlag.matters.MovePlan;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.matters.MoveResult.State;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** First every matter is tried out, then those that can move do; both with progress, a way to stop, and a report. */
final class MovingCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient MatterMoves moves;
    private final transient CurrentActor actors;
    private final transient Actor actor;
    private final transient MovePlan plan;
    private final transient ElementWords words;
    private final transient Texts texts;
    private final Div report = new Div();
    private final Div buttons = new Div();
    private final Div progress = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph reached = new Paragraph();
    private @Nullable PlacesCard places;
    private transient @Nullable MoveRun running;

    MovingCard(MatterMoves moves, CurrentActor actors, MovePlan plan, ElementWords words, Texts texts) {
        super("umzug", texts.get("ui.workshop.moving.run"));
        this.moves = moves;
        this.actors = actors;
        this.actor = actors.get();
        this.plan = plan;
        this.words = words;
        this.texts = texts;
        addClassName("bs-moving");
        buttons.addClassName("bs-release-buttons");
        report.addClassName("bs-moving");
        report.getElement().setAttribute("role", "status");
        var stop = new Button(texts.get("ui.workshop.moving.stop"), click -> stop());
        bar.getElement().setAttribute("aria-label", texts.get("ui.workshop.moving.run"));
        bar.setMax(Math.max(1, plan.numbers().size()));
        progress.add(reached, bar, stop);
        add(report, progress, buttons);
        tryAgain();
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
            var chosen = chosen();
            run(plan.numbers(), number -> moves.tryOut(number, plan, chosen), this::tried);
        });
        return button;
    }

    private void tried(MoveRun.Report tried) {
        show(tried);
        var matters = new TriedMatters(tried.results(), this::why, texts);
        report.add(matters);
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
        move.addClickListener(click -> ask(matters.chosen()));
        offer(move);
    }

    private void ask(List<String> chosen) {
        Confirmation.ask(
                texts.get("ui.workshop.moving.question", chosen.size()),
                texts.get("ui.workshop.moving.effect"),
                texts.get("ui.workshop.moving.move", chosen.size()),
                texts.get("ui.workshop.moving.not"),
                () -> move(chosen));
    }

    private void move(List<String> movable) {
        var chosen = chosen();
        run(movable, number -> moves.move(number, plan, chosen), moved -> {
            show(moved);
            if (!moved.in(State.HINDERED).isEmpty()) {
                report.add(new TriedMatters(moved.in(State.HINDERED), this::why, texts));
            }
            offer(moved.isWhole() ? back() : tryOut());
        });
    }

    private Button back() {
        var back = new Button(texts.get("ui.workshop.moving.back"));
        back.addClickListener(click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(WorkshopView.class)));
        return back;
    }

    private void run(List<String> numbers, Function<String, MoveResult> each, Consumer<MoveRun.Report> over) {
        var ui = UI.getCurrent();
        var run = new MoveRun(numbers, each);
        running = run;
        report.removeAll();
        buttons.removeAll();
        at(0, numbers.size());
        lock(true);
        run.start(
                actor,
                actors,
                done -> {
                    var _ = ui.access(() -> at(done, numbers.size()));
                },
                result -> {
                    var _ = ui.access(() -> {
                        running = null;
                        lock(false);
                        over.accept(result);
                    });
                });
    }

    private void at(int done, int all) {
        bar.setMax(Math.max(1, all));
        bar.setValue(Math.min(done, Math.max(1, all)));
        reached.setText(texts.get("ui.workshop.moving.reached", done, all));
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
        if (running != null) {
            running.stop();
        }
    }

    /** Whoever leaves the page stops; what has moved has moved. */
    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void show(MoveRun.Report result) {
        report.removeAll();
        if (result.refused() != null) {
            report.add(Note.problem(texts.get("ui.workshop.moving.broke-off"), Words.of(result.refused())));
        } else if (!result.isWhole()) {
            report.add(Note.attention(
                    texts.get("ui.workshop.moving.stopped", result.results().size(), result.asked()), ""));
        }
        for (var state : State.values()) {
            var those = result.in(state);
            if (!those.isEmpty()) {
                report.add(new Paragraph(
                        texts.get("ui.workshop.moving.state." + state.name().toLowerCase(Locale.ROOT), those.size())));
            }
        }
    }

    private String why(MoveResult result) {
        return texts.get("ui.workshop.moving.at", places(result));
    }

    private String places(MoveResult result) {
        return result.hindering().stream()
                .map(element -> texts.get("ui.workshop.moving.place", words.of(element)))
                .collect(Collectors.joining(", "));
    }
}
