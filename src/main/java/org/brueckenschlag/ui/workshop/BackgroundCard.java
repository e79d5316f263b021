package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** Work on a draft that goes on in the background: begun here, watched here, stopped here, and what came of it. */
final class BackgroundCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Work work;
    private final transient Texts texts;
    private final Div found = new Div();
    private final Div buttons = new Div();
    private final Div progress = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph reached = new Paragraph();
    private @Nullable Registration looking;
    private boolean running;

    BackgroundCard(Work work, Texts texts) {
        super(work.anchor(), texts.get(work.words()));
        this.work = work;
        this.texts = texts;
        addClassName("bs-moving");
        found.getElement().setAttribute("role", "status");
        buttons.addClassName("bs-release-buttons");
        bar.getElement().setAttribute("aria-label", texts.get(work.words()));
        progress.add(reached, bar, new Button(texts.get("ui.workshop.rehearsal.stop"), click -> {
            work.stop();
            look();
        }));
        var about = new Paragraph(texts.get(work.words() + ".about"));
        about.addClassName("bs-muted");
        add(about, found, progress, buttons);
        show();
    }

    private void show() {
        var going = work.going();
        running = going.isPresent();
        progress.setVisible(running);
        found.removeAll();
        buttons.removeAll();
        going.ifPresentOrElse(this::at, this::isOver);
    }

    private void isOver() {
        found.add(work.found());
        if (work.mayBegin()) {
            buttons.add(start());
        }
    }

    private Button start() {
        var start = new Button(texts.get(work.words() + (work.isDone() ? ".again" : ".start")), Icons.PLAY.icon());
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            try {
                work.start();
                show();
                poll();
            } catch (Refused refused) {
                show();
                found.addComponentAsFirst(Note.problem(Words.of(refused), ""));
            }
        });
        return start;
    }

    private void at(Reached now) {
        bar.setMax(Math.max(1, now.all()));
        bar.setValue(Math.min(now.done(), Math.max(1, now.all())));
        reached.setText(texts.get(work.words() + ".reached", now.done(), now.all()));
    }

    /** Draws anew only where it is over; progress alone moves the bar. */
    private void look() {
        var going = work.going();
        if (running && going.isPresent()) {
            at(going.get());
        } else if (running || going.isPresent()) {
            show();
        }
        poll();
    }

    private void poll() {
        getUI().ifPresent(ui -> {
            if (running) {
                Polling.start(ui, this);
            } else {
                Polling.stop(ui, this);
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        looking = event.getUI().addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        Polling.stop(event.getUI(), this);
        super.onDetach(event);
    }

    /** What is done. */
    interface Work {

        /** Id of the card. */
        String anchor();

        /** Key of its title; {@code about}, {@code start}, {@code again} and {@code reached} follow it. */
        String words();

        /** How far it is; empty where it is not going on. */
        Optional<Reached> going();

        /** What came of it, or why there is nothing; asked only where it is not going on. */
        List<Component> found();

        /** Whether it was done before. */
        boolean isDone();

        boolean mayBegin();

        void start();

        void stop();
    }

    record Reached(int done, int all) {}
}
