package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.brueckenschlag.rehearsal.Rehearsal;
import org.brueckenschlag.rehearsal.Rehearsals;
import org.brueckenschlag.rehearsal.Standing;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PartLink;
import org.jspecify.annotations.Nullable;

/** What the invented courses say of a draft, in one line beside the decision about it. */
final class RehearsalNote extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Rehearsals rehearsals;
    private final transient Texts texts;
    private final String draft;
    private final String anchor;
    private Standing standing;
    private @Nullable Registration looking;

    /** @param anchor id of the card that tells all of it */
    RehearsalNote(Rehearsals rehearsals, String draft, String anchor, Texts texts) {
        this.rehearsals = rehearsals;
        this.draft = draft;
        this.anchor = anchor;
        this.texts = texts;
        addClassName("bs-rehearsal-note");
        getElement().setAttribute("role", "status");
        standing = rehearsals.standing(draft);
        draw();
    }

    /** Whether nothing is left to look at. */
    boolean isSettled() {
        look();
        return standing.isSettled();
    }

    /** The sentence by itself. */
    String sentence() {
        var latest = rehearsals.latest(draft);
        return texts.get(
                "ui.workshop.rehearsal.standing."
                        + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                latest.map(Rehearsal::stuck).orElse(0),
                latest.map(Rehearsal::otherwise).orElse(0));
    }

    private void draw() {
        removeAll();
        setVisible(standing != Standing.NO_COURSES);
        add(
                switch (standing) {
                    case PASSED, NO_COURSES -> new Badge(Icons.CHECK, sentence(), "ok");
                    case RUNNING -> new Badge(Icons.CLOCK, sentence(), "calm");
                    case STUCK -> new Badge(Icons.OCTAGON_ALERT, sentence(), "overdue");
                    default -> new Badge(Icons.TRIANGLE_ALERT, sentence(), "soon");
                },
                new PartLink(anchor, texts.get("ui.workshop.rehearsal.look")));
    }

    private void look() {
        if (standing != Standing.RUNNING && rehearsals.progress(draft).isEmpty()) {
            return;
        }
        var now = rehearsals.standing(draft);
        if (now != standing) {
            standing = now;
            draw();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        looking = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        super.onDetach(event);
    }
}
