package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.brueckenschlag.audit.WhatIf;
import org.brueckenschlag.audit.WhatIfs;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** How the closed matters of a year would have gone on a draft: begun here, watched here. */
final class WhatIfCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient WhatIfs whatIfs;
    private final transient WhatIfWords words;
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

    WhatIfCard(Draft draft, WhatIfs whatIfs, WhatIfWords words, Texts texts) {
        super("was-waere-wenn", texts.get("ui.workshop.what-if"));
        this.draft = draft.id();
        this.underWork = draft.state() == Draft.State.OPEN || draft.state() == Draft.State.SENT;
        this.whatIfs = whatIfs;
        this.words = words;
        this.texts = texts;
        addClassName("bs-moving");
        found.getElement().setAttribute("role", "status");
        buttons.addClassName("bs-release-buttons");
        bar.getElement().setAttribute("aria-label", texts.get("ui.workshop.what-if"));
        progress.add(reached, bar, new Button(texts.get("ui.workshop.rehearsal.stop"), click -> {
            whatIfs.stop(this.draft);
            look();
        }));
        var about = new Paragraph(texts.get("ui.workshop.what-if.about"));
        about.addClassName("bs-muted");
        add(about, found, progress, buttons);
        show();
    }

    private void show() {
        var going = whatIfs.progress(draft);
        running = going.isPresent();
        progress.setVisible(running);
        found.removeAll();
        buttons.removeAll();
        if (running) {
            going.ifPresent(this::at);
            return;
        }
        var latest = whatIfs.latest(draft);
        latest.ifPresent(each -> found.add(result(each)));
        if (underWork) {
            buttons.add(start(latest.isPresent()));
        }
    }

    private Component result(WhatIf whatIf) {
        var result = new Div();
        if (!whatIf.isCurrent()) {
            result.add(Note.attention(texts.get("ui.workshop.what-if.outdated"), ""));
        }
        result.add(new Paragraph(texts.get(
                "ui.workshop.what-if.at",
                Dates.day(Dates.dayOf(whatIf.at()), texts.locale()),
                Dates.time(whatIf.at(), texts.locale()),
                words.summary(whatIf))));
        if (!whatIf.isTooFew()) {
            result.add(words.fits(whatIf));
            words.places(whatIf).ifPresent(result::add);
            words.tasks(whatIf).ifPresent(result::add);
            result.add(new Paragraph(words.time(whatIf)));
        }
        return result;
    }

    private Button start(boolean again) {
        var start = new Button(
                texts.get(again ? "ui.workshop.what-if.again" : "ui.workshop.what-if.start"), Icons.PLAY.icon());
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            try {
                whatIfs.start(draft);
                show();
                poll();
            } catch (Refused refused) {
                show();
                found.addComponentAsFirst(Note.problem(Words.of(refused), ""));
            }
        });
        return start;
    }

    private void at(WhatIfs.Progress now) {
        bar.setMax(Math.max(1, now.all()));
        bar.setValue(Math.min(now.done(), Math.max(1, now.all())));
        reached.setText(texts.get("ui.workshop.what-if.reached", now.done(), now.all()));
    }

    /** Draws anew only where it is over; progress alone moves the bar. */
    private void look() {
        var going = whatIfs.progress(draft);
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
}
