package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;

/** A step that failed until nobody tried any more, and what can be done about it. */
record Stopped(boolean calledNotReleased) {

    private static final String CALLED_NOT_RELEASED = "engine.called-not-released";

    /** The last one that nobody has seen to since. */
    static Optional<Stopped> in(List<TrailEntry> trail) {
        Optional<Stopped> open = Optional.empty();
        for (var entry : trail) {
            for (var step : entry.steps()) {
                if (step.kind() == HistoryStep.Kind.INCIDENT_OPENED) {
                    open = Optional.of(new Stopped(isNotReleased(step)));
                } else if (step.kind() == HistoryStep.Kind.INCIDENT_RESOLVED) {
                    open = Optional.empty();
                }
            }
        }
        return open;
    }

    static boolean isNotReleased(HistoryStep opened) {
        return CALLED_NOT_RELEASED.equals(opened.data().get("reason"));
    }

    Note note(Texts texts, Runnable tryAgain) {
        return Note.attention(
                        texts.get("ui.matter.stopped"),
                        texts.get(
                                calledNotReleased
                                        ? "ui.matter.stopped.called-not-released"
                                        : "ui.matter.stopped.other"))
                .withActions(new Button(texts.get("ui.matter.stopped.try-again"), click -> tryAgain.run()));
    }
}
