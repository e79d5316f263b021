package org.brueckenschlag.ui.matters;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.progress.ElementState;
import org.brueckenschlag.ui.progress.Progress;
import org.brueckenschlag.ui.progress.Runs;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one matter shows, worked out from one reading of matter, trail and open tasks.
 *
 * @param rests whether nothing of it is executed, because its version is not what was released
 * @param cards open tasks of every role
 * @param events what the actor may report now
 */
record MatterPage(
        Matter matter,
        boolean rests,
        MatterWords words,
        Actor actor,
        String place,
        List<TaskCard> cards,
        List<MatterEvent> events,
        List<HistoryLine> history,
        Optional<Stopped> stopped,
        Progress progress,
        Course course,
        DiagramTexts diagram) {

    static MatterPage of(
            Matter matter,
            boolean rests,
            MatterWords words,
            Actor actor,
            String place,
            List<TaskCard> cards,
            List<MatterEvent> events,
            List<TrailEntry> trail) {
        var runs = Runs.of(trail, words.model());
        var progress = Progress.of(words.model(), runs, matter.isOpen());
        var diagram = DiagramTexts.of(words.model().bpmn());
        var course = new Course(words, runs, progress, GivenAnswers.of(trail), diagram, matter.known());
        var soonest = cards.stream()
                .sorted(Comparator.comparing(TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var history = History.of(trail, words, matter.endCode());
        return new MatterPage(
                matter,
                rests,
                words,
                actor,
                place,
                soonest,
                rests ? List.of() : events,
                history,
                Stopped.in(trail),
                progress,
                course,
                diagram);
    }

    Locale locale() {
        return words.locale();
    }

    /** The task the actor does next here: theirs before a free one, the most urgent first; none while it rests. */
    Optional<TaskCard> nextTask() {
        if (rests) {
            return Optional.empty();
        }
        var mine = cards.stream().filter(card -> actor.id().equals(card.assignee()));
        var free = cards.stream().filter(card -> card.assignee() == null && actor.has(card.role()));
        return Stream.concat(mine, free).findFirst();
    }

    /** "Läuft: Mediationssitzung 2 von 3" or "Abgeschlossen: Vereinbarung voll". */
    String state() {
        if (!matter.isOpen()) {
            return end().map(end -> words.text("ui.matter.state.closed", end))
                    .orElse(words.text("ui.matter.state.closed-plain"));
        }
        if (rests) {
            return words.text("ui.matter.state.rests");
        }
        return course.headline()
                .map(now -> words.text(isWaiting() ? "ui.matter.state.waiting" : "ui.matter.state.running", now))
                .orElse(words.text("ui.matter.state.running-plain"));
    }

    Optional<String> end() {
        return Optional.ofNullable(matter.endCode()).map(code -> words.labels().value("ende_code", code));
    }

    /** Open, and nobody has anything to do: a time is waited for. */
    boolean isWaiting() {
        return matter.isOpen() && cards.isEmpty();
    }

    Map<String, ElementState> states() {
        return progress.states();
    }

    /** Languages in which people need to be understood, as words. */
    List<String> languages() {
        return matter.known().get("sprachen_bedarf") instanceof List<?> codes
                ? codes.stream()
                        .map(code -> words.labels().value("sprachen_bedarf", code.toString()))
                        .toList()
                : List.of();
    }

    String task(TaskCard card) {
        return card.title(words.labels(), Texts.in(words.locale()));
    }

    boolean isForMe(@Nullable TaskCard card) {
        return card != null
                && !rests
                && (actor.id().equals(card.assignee()) || card.assignee() == null && actor.has(card.role()));
    }
}
