package org.brueckenschlag.ui.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.reporting.ReportActions;
import org.jspecify.annotations.Nullable;

/**
 * What has happened, in the words of those who work with it: a selection of the trail's steps. What only the engine
 * needs (gateways, variables, loop counters) is not told; the trail itself keeps it.
 */
public final class History {

    private final MatterWords words;
    private final Map<String, HistoryStep> created = new HashMap<>();
    private final Map<String, Map<?, ?>> answers = new HashMap<>();
    private final Set<String> redacted = new HashSet<>();

    private final @Nullable String endCode;

    private History(MatterWords words, @Nullable String endCode) {
        this.words = words;
        this.endCode = endCode;
    }

    /**
     * Newest first.
     *
     * @param endCode how the matter ended, null while it is open
     */
    static List<HistoryLine> of(List<TrailEntry> trail, MatterWords words, @Nullable String endCode) {
        var history = new History(words, endCode);
        var lines = new ArrayList<HistoryLine>();
        for (var entry : trail) {
            entry.steps().forEach(history::remember);
            entry.steps().stream().flatMap(step -> history.line(step).stream()).forEach(lines::add);
        }
        return lines.reversed();
    }

    /**
     * What each entry of the trail told, oldest first; empty where it told nothing that people work with.
     *
     * @param endCode as before
     */
    public static List<List<HistoryLine>> byEntry(List<TrailEntry> trail, MatterWords words, @Nullable String endCode) {
        var history = new History(words, endCode);
        var lines = new ArrayList<List<HistoryLine>>();
        for (var entry : trail) {
            entry.steps().forEach(history::remember);
            lines.add(entry.steps().stream()
                    .flatMap(step -> history.line(step).stream())
                    .toList());
        }
        return lines;
    }

    private void remember(HistoryStep step) {
        if (step.task() == null) {
            return;
        }
        if (step.kind() == HistoryStep.Kind.TASK_CREATED) {
            created.put(step.task(), step);
        }
        if (step.kind() == HistoryStep.Kind.ANSWERS_GIVEN && step.data().get("answers") instanceof Map<?, ?> given) {
            answers.put(step.task(), given);
        }
    }

    private Optional<HistoryLine> line(HistoryStep step) {
        return switch (step.kind()) {
            case MATTER_STARTED -> Optional.of(line(step, Icons.PLAY, words.text("ui.matter.history.started")));
            case MATTER_ENDED -> Optional.of(ended(step));
            case MIGRATION_DECIDED ->
                Optional.of(line(
                        step,
                        Icons.GIT_BRANCH,
                        words.text("ui.matter.history.migration-decided"),
                        words.text("ui.workshop.reason." + step.data().get("reason"))));
            case MATTER_MIGRATED -> Optional.of(line(step, Icons.GIT_BRANCH, words.text("ui.matter.history.migrated")));
            case MATTER_SUSPENDED -> Optional.of(line(step, Icons.LOCK, words.text("ui.matter.history.suspended")));
            case MATTER_RESUMED -> Optional.of(line(step, Icons.PLAY, words.text("ui.matter.history.resumed")));
            case TASK_COMPLETED -> Optional.of(completed(step));
            case TASK_CANCELLED ->
                Optional.of(line(step, Icons.X, task(step), words.text("ui.matter.history.not-needed")));
            case TASK_REMINDED ->
                Optional.of(line(step, Icons.BELL, task(step), words.text("ui.matter.history.reminded")));
            case TASK_ESCALATED ->
                Optional.of(alarm(
                        step, Icons.OCTAGON_ALERT, task(step), List.of(words.text("ui.matter.history.escalated"))));
            case DECISION_MADE -> Optional.of(decided(step));
            case EVENT_REPORTED -> Optional.of(reported(step));
            case ACTIVITY_ENDED -> timerFired(step);
            case REDACTED -> redacted(step);
            case INCIDENT_OPENED ->
                Optional.of(alarm(
                        step,
                        Icons.TRIANGLE_ALERT,
                        words.text(
                                Stopped.isNotReleased(step)
                                        ? "ui.matter.history.incident.called-not-released"
                                        : "ui.matter.history.incident"),
                        List.of()));
            case INCIDENT_RESOLVED ->
                Optional.of(line(step, Icons.CIRCLE_CHECK, words.text("ui.matter.history.incident-resolved")));
            default -> Optional.empty();
        };
    }

    private HistoryLine completed(HistoryStep step) {
        var details = new ArrayList<String>();
        details.add(words.text("ui.matter.history.done"));
        if (step.element() != null && step.task() != null) {
            details.addAll(words.results(step.element(), answers.getOrDefault(step.task(), Map.of()), 2));
        }
        return new HistoryLine(step.at(), Icons.CHECK, task(step), details, false);
    }

    private HistoryLine ended(HistoryStep step) {
        var end = endCode == null ? "" : words.labels().value("ende_code", endCode);
        var title = words.text("ui.matter.history.ended");
        return end.isBlank() ? line(step, Icons.CIRCLE_CHECK, title) : line(step, Icons.CIRCLE_CHECK, title, end);
    }

    private HistoryLine reported(HistoryStep step) {
        var message = String.valueOf(step.data().get("message"));
        var named = words.model().eventsNamed(message);
        var event = named.stream()
                .filter(known -> known.element().equals(step.element()))
                .findFirst()
                .or(() -> named.stream().findFirst());
        var title = event.map(known -> words.element(known.element())).orElse(message);
        return new HistoryLine(
                step.at(),
                Icons.SEND,
                title,
                List.of(words.text("ui.matter.history.reported")),
                event.filter(it -> ReportActions.isAlarm(it, words.model())).isPresent());
    }

    private HistoryLine decided(HistoryStep step) {
        var element = step.element() == null ? "" : words.element(step.element());
        var details = words.decision(step);
        var title = element.isBlank() ? String.valueOf(step.data().get("decision")) : element;
        return new HistoryLine(step.at(), Icons.TABLE_2, title, details, false);
    }

    /** Once for each field of an entry; a model that reads the text has it in two places. */
    private Optional<HistoryLine> redacted(HistoryStep step) {
        var field = String.valueOf(step.data().get("field"));
        if (!redacted.add(step.data().get("entry") + "/" + field + "/" + step.at())) {
            return Optional.empty();
        }
        return Optional.of(line(
                step,
                Icons.EYE_OFF,
                words.text("ui.matter.history.redacted", words.labels().field(field)),
                words.text("redaction.ground." + step.data().get("ground"))));
    }

    /**
     * A catching event or a timer at the edge of a task that has run out is told; other activities have their own
     * lines.
     */
    private Optional<HistoryLine> timerFired(HistoryStep step) {
        if (step.element() == null || Boolean.TRUE.equals(step.data().get("cancelled"))) {
            return Optional.empty();
        }
        return words.model()
                .element(step.element())
                .filter(element -> element.kind() == Kind.CATCH_EVENT || element.kind() == Kind.BOUNDARY_EVENT)
                .map(ProcessElement::id)
                .map(words::element)
                .filter(label -> !label.isBlank() && !label.equals(step.element()))
                .map(label -> line(step, Icons.TIMER, label, words.text("ui.matter.history.time-reached")));
    }

    private String task(HistoryStep step) {
        var origin = step.task() == null ? null : created.get(step.task());
        var element = step.element() != null ? step.element() : origin == null ? null : origin.element();
        var group = Stream.of(Optional.of(step), Optional.ofNullable(origin))
                .flatMap(Optional::stream)
                .map(known -> known.data().get("group"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
        return element == null ? words.text("ui.matter.history.task") : words.element(element, group);
    }

    private static HistoryLine line(HistoryStep step, Icons icon, String title, String... details) {
        return new HistoryLine(step.at(), icon, title, List.of(details), false);
    }

    private static HistoryLine alarm(HistoryStep step, Icons icon, String title, List<String> details) {
        return new HistoryLine(step.at(), icon, title, details, true);
    }
}
