package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.rehearsal.Rehearsal;
import org.brueckenschlag.rehearsal.Rehearsals;
import org.brueckenschlag.rehearsal.Rehearsals.Progress;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** How the invented courses go on a draft: begun here, watched here, and shown to the second person, too. */
final class RehearsalCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Rehearsals rehearsals;
    private final transient RehearsalWords words;
    private final transient Texts texts;
    private final String draft;
    private final boolean underWork;
    private final Div found = new Div();
    private final Div buttons = new Div();
    private final Div progress = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph reached = new Paragraph();
    private @Nullable Registration looking;
    private boolean running;

    RehearsalCard(Draft draft, Rehearsals rehearsals, RehearsalWords words, Texts texts) {
        super("probelauf", texts.get("ui.workshop.rehearsal"));
        this.draft = draft.id();
        this.underWork = draft.state() == Draft.State.OPEN || draft.state() == Draft.State.SENT;
        this.rehearsals = rehearsals;
        this.words = words;
        this.texts = texts;
        addClassName("bs-moving");
        found.getElement().setAttribute("role", "status");
        buttons.addClassName("bs-release-buttons");
        bar.getElement().setAttribute("aria-label", texts.get("ui.workshop.rehearsal"));
        progress.add(reached, bar, new Button(texts.get("ui.workshop.rehearsal.stop"), click -> {
            rehearsals.stop(this.draft);
            look();
        }));
        var about = new Paragraph(texts.get("ui.workshop.rehearsal.about"));
        about.addClassName("bs-muted");
        add(about, found, progress, buttons);
        show();
    }

    private void show() {
        var going = rehearsals.progress(draft);
        running = going.filter(each -> each.state() == Progress.State.RUNNING).isPresent();
        progress.setVisible(running);
        found.removeAll();
        buttons.removeAll();
        if (rehearsals.courses(draft) == 0) {
            found.add(new Paragraph(texts.get("ui.workshop.rehearsal.no-courses")));
            return;
        }
        if (running) {
            going.ifPresent(this::at);
            return;
        }
        var latest = rehearsals.latest(draft);
        going.ifPresent(each -> found.add(Note.attention(
                texts.get("ui.workshop.rehearsal." + (each.state() == Progress.State.STOPPED ? "stopped" : "broken")),
                "")));
        result(latest);
        if (underWork) {
            buttons.add(start(latest.isPresent()));
        }
    }

    private void result(Optional<Rehearsal> latest) {
        if (latest.isEmpty()) {
            found.add(new Paragraph(texts.get("ui.workshop.rehearsal.none")));
            return;
        }
        var rehearsal = latest.get();
        if (!rehearsal.current()) {
            found.add(Note.attention(texts.get("ui.workshop.rehearsal.outdated"), ""));
        }
        var day = Dates.day(Dates.dayOf(rehearsal.at()), texts.locale());
        found.add(new Paragraph(texts.get(
                "ui.workshop.rehearsal.at",
                day,
                Dates.time(rehearsal.at(), texts.locale()),
                words.summary(rehearsal))));
        found.add(words.table(rehearsal));
    }

    private Button start(boolean again) {
        var start = new Button(
                texts.get(again ? "ui.workshop.rehearsal.again" : "ui.workshop.rehearsal.start"), Icons.PLAY.icon());
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            try {
                rehearsals.start(draft);
                look();
            } catch (Refused refused) {
                show();
                found.addComponentAsFirst(Note.problem(Words.of(refused), ""));
            }
        });
        return start;
    }

    private void at(Progress now) {
        bar.setMax(Math.max(1, now.all()));
        bar.setValue(now.done());
        reached.setText(texts.get("ui.workshop.rehearsal.reached", now.done(), now.all()));
    }

    /** Draws anew only where something is over; progress alone moves the bar. */
    private void look() {
        var going = rehearsals.progress(draft).filter(each -> each.state() == Progress.State.RUNNING);
        if (running && going.isPresent()) {
            at(going.get());
        } else if (running || going.isPresent()) {
            show();
        }
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
}
