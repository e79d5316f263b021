package org.brueckenschlag.ui.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.audit.AuditedEntry;
import org.brueckenschlag.audit.AuditedHistory;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.ui.audit.EntryLine.Topic;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.matters.History;
import org.brueckenschlag.ui.matters.HistoryLine;
import org.brueckenschlag.ui.matters.MatterWords;
import org.jspecify.annotations.Nullable;

/** Tells each entry of a history: none is left out, and each says who did what in which role. */
final class EntryStory {

    /** What an entry is called after, if it holds several things: the first of these. */
    private static final List<Kind> TELLING = List.of(
            Kind.REDACTED,
            Kind.QUESTION_ASKED,
            Kind.QUESTION_ANSWERED,
            Kind.ANNOTATION_MADE,
            Kind.ANNOTATION_ANSWERED,
            Kind.ANNOTATION_WITHDRAWN,
            Kind.SURVEY_OPENED,
            Kind.SURVEY_CLOSED,
            Kind.EVENT_REPORTED,
            Kind.TASK_COMPLETED,
            Kind.MATTER_STARTED,
            Kind.TASK_ESCALATED,
            Kind.TASK_REMINDED,
            Kind.TASK_ASSIGNED,
            Kind.TASK_CHANGED,
            Kind.MATTER_MIGRATED,
            Kind.MATTER_SUSPENDED,
            Kind.MATTER_RESUMED,
            Kind.MATTER_ENDED,
            Kind.JOB_FAILED,
            Kind.INCIDENT_OPENED,
            Kind.INCIDENT_RESOLVED,
            Kind.OPERATION,
            Kind.JOB_RAN,
            Kind.DECISION_MADE,
            Kind.TASK_CREATED);

    private final MatterWords words;
    private final AuditWords audit;
    private final Map<String, HistoryStep> created = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private EntryStory(MatterWords words, AuditWords audit) {
        this.words = words;
        this.audit = audit;
    }

    /** Oldest first. */
    static List<EntryLine> of(AuditedHistory history, MatterWords words, AuditWords audit) {
        var story = new EntryStory(words, audit);
        var told = History.byEntry(history.trail(), words, history.matter().endCode());
        var lines = new ArrayList<EntryLine>();
        for (var i = 0; i < history.entries().size(); i++) {
            lines.add(story.line(history.entries().get(i), told.get(i)));
        }
        return lines;
    }

    private EntryLine line(AuditedEntry audited, List<HistoryLine> told) {
        var entry = audited.entry();
        entry.steps().stream()
                .filter(step -> step.kind() == Kind.TASK_CREATED && step.task() != null)
                .forEach(step -> created.put(step.task(), step));
        var main = main(audited);
        var title = main.flatMap(this::title)
                .or(() -> told.stream().map(HistoryLine::title).findFirst())
                .orElseGet(() -> audit.text("ui.audit.entry.other"));
        var details = new ArrayList<String>();
        told.stream()
                .filter(line -> !title.startsWith(line.title()))
                .map(line -> line.details().isEmpty()
                        ? line.title()
                        : audit.text("ui.matter.result", line.title(), String.join(" · ", line.details())))
                .forEach(details::add);
        var changed = changed(entry.steps());
        return new EntryLine(
                entry.sequence(),
                entry.at(),
                topics(entry.steps()),
                told.stream().map(HistoryLine::icon).findFirst().orElse(icon(main)),
                title,
                audit.roles(audited.roles(), entry.actor()),
                audit.who(audited.roles(), entry.actor()),
                main.map(step -> action(step.kind())).orElseGet(() -> audit.text("ui.audit.action.other")),
                changed,
                details,
                entry.hash());
    }

    private static Optional<HistoryStep> main(AuditedEntry audited) {
        return audited.entry().steps().stream()
                .filter(step -> TELLING.contains(step.kind()) && !isPush(audited, step))
                .min(Comparator.comparing(step -> TELLING.indexOf(step.kind())));
    }

    /** Where the clock was moved on, what was due is run one by one: that is the clock's doing, no intervention. */
    private static boolean isPush(AuditedEntry audited, HistoryStep step) {
        return step.kind() == Kind.OPERATION
                && audited.entry().actor().equals(ActorId.SYSTEM)
                && "Job".equals(step.data().get("entity"))
                && "Execute".equals(step.data().get("operation"));
    }

    private Optional<String> title(HistoryStep step) {
        return switch (step.kind()) {
            case TASK_COMPLETED -> Optional.of(audit.text("ui.audit.entry.completed", task(step)));
            case TASK_ASSIGNED ->
                Optional.of(audit.text(
                        step.data().containsKey("assignee") ? "ui.audit.entry.taken" : "ui.audit.entry.given-back",
                        task(step)));
            case TASK_CHANGED -> Optional.of(audit.text("ui.audit.entry.changed", task(step)));
            case TASK_REMINDED -> Optional.of(audit.text("ui.audit.entry.reminded", task(step)));
            case TASK_ESCALATED -> Optional.of(audit.text("ui.audit.entry.late", task(step)));
            case REDACTED -> Optional.of(audit.text("ui.audit.entry.redacted"));
            case QUESTION_ASKED -> Optional.of(audit.text("ui.audit.entry.asked"));
            case QUESTION_ANSWERED -> Optional.of(audit.text("ui.audit.entry.answered"));
            case ANNOTATION_MADE -> Optional.of(audit.text("ui.audit.entry.annotated"));
            case ANNOTATION_ANSWERED -> Optional.of(audit.text("ui.audit.entry.annotation-answered"));
            case ANNOTATION_WITHDRAWN -> Optional.of(audit.text("ui.audit.entry.annotation-withdrawn"));
            case SURVEY_OPENED -> Optional.of(audit.text("ui.audit.entry.survey-opened"));
            case SURVEY_CLOSED -> Optional.of(audit.text("ui.audit.entry.survey-closed"));
            case OPERATION -> Optional.of(audit.text("ui.audit.entry.operation"));
            case JOB_RAN -> ran(step);
            case JOB_FAILED -> Optional.of(audit.text("ui.audit.entry.job-failed"));
            default -> Optional.empty();
        };
    }

    private Optional<String> ran(HistoryStep job) {
        var key = isTimer(job) ? "ui.audit.entry.time" : "ui.audit.entry.automatic";
        return Optional.ofNullable(job.element()).map(element -> audit.text(key, words.element(element)));
    }

    private static boolean isTimer(HistoryStep job) {
        return job.data().get("job") instanceof String type && type.startsWith("timer");
    }

    private String action(Kind kind) {
        return switch (kind) {
            case TASK_COMPLETED -> audit.text("ui.audit.action.completed");
            case TASK_ASSIGNED -> audit.text("ui.audit.action.assigned");
            case EVENT_REPORTED -> audit.text("ui.audit.action.reported");
            case MATTER_STARTED -> audit.text("ui.audit.action.started");
            case TASK_REMINDED -> audit.text("ui.audit.action.reminded");
            case TASK_ESCALATED -> audit.text("ui.audit.action.escalated");
            case REDACTED -> audit.text("ui.audit.action.redacted");
            case QUESTION_ASKED -> audit.text("ui.audit.action.asked");
            case QUESTION_ANSWERED, ANNOTATION_ANSWERED -> audit.text("ui.audit.action.answered");
            case ANNOTATION_MADE -> audit.text("ui.audit.action.annotated");
            case ANNOTATION_WITHDRAWN -> audit.text("ui.audit.action.withdrawn");
            case SURVEY_OPENED -> audit.text("ui.audit.action.survey-opened");
            case SURVEY_CLOSED -> audit.text("ui.audit.action.survey-closed");
            case JOB_RAN -> audit.text("ui.audit.action.time");
            default -> audit.text("ui.audit.action.other");
        };
    }

    private static Icons icon(Optional<HistoryStep> main) {
        return switch (main.map(HistoryStep::kind).orElse(Kind.OPERATION)) {
            case TASK_ASSIGNED -> Icons.CIRCLE_USER_ROUND;
            case QUESTION_ASKED, QUESTION_ANSWERED -> Icons.CIRCLE_HELP;
            case ANNOTATION_MADE, ANNOTATION_ANSWERED, ANNOTATION_WITHDRAWN -> Icons.FILE_PEN_LINE;
            case REDACTED -> Icons.EYE_OFF;
            case SURVEY_OPENED, SURVEY_CLOSED -> Icons.SEND;
            case JOB_RAN -> Icons.TIMER;
            default -> Icons.CIRCLE_DOT;
        };
    }

    private List<String> changed(List<HistoryStep> steps) {
        var changed = new ArrayList<String>();
        // whoever completes a free task takes it first, in the same entry
        var takenBefore = Set.copyOf(taken);
        for (var step : steps) {
            var task = step.task();
            if (task == null) {
                continue;
            }
            switch (step.kind()) {
                case TASK_COMPLETED -> {
                    changed.add(audit.text(
                            takenBefore.contains(task) ? "ui.audit.change.taken-done" : "ui.audit.change.free-done"));
                    taken.remove(task);
                }
                case TASK_ASSIGNED -> {
                    var toSomebody = step.data().containsKey("assignee");
                    if (!completedIn(steps, task)) {
                        changed.add(
                                audit.text(toSomebody ? "ui.audit.change.free-taken" : "ui.audit.change.taken-free"));
                    }
                    if (toSomebody) {
                        taken.add(task);
                    } else {
                        taken.remove(task);
                    }
                }
                case TASK_CANCELLED -> changed.add(audit.text("ui.audit.change.not-needed", task(step)));
                case TASK_CREATED -> changed.add(audit.text("ui.audit.change.new", task(step)));
                default -> {
                    // the rest changes no task
                }
            }
        }
        return changed;
    }

    private static boolean completedIn(List<HistoryStep> steps, String task) {
        return steps.stream().anyMatch(step -> step.kind() == Kind.TASK_COMPLETED && task.equals(step.task()));
    }

    private static Set<Topic> topics(List<HistoryStep> steps) {
        var topics = EnumSet.noneOf(Topic.class);
        for (var step : steps) {
            switch (step.kind()) {
                case TASK_COMPLETED, TASK_ASSIGNED, TASK_CHANGED, TASK_CANCELLED -> topics.add(Topic.TASKS);
                case DECISION_MADE -> topics.add(Topic.DECISIONS);
                case TASK_REMINDED, TASK_ESCALATED -> topics.add(Topic.DEADLINES);
                case EVENT_REPORTED -> topics.add(Topic.REPORTS);
                case REDACTED,
                        QUESTION_ASKED,
                        QUESTION_ANSWERED,
                        ANNOTATION_MADE,
                        ANNOTATION_ANSWERED,
                        ANNOTATION_WITHDRAWN -> topics.add(Topic.AUDIT);
                default -> {
                    // told with the others
                }
            }
        }
        if (topics.isEmpty()) {
            topics.add(Topic.OTHER);
        }
        return topics;
    }

    private String task(HistoryStep step) {
        var origin = step.task() == null ? null : created.get(step.task());
        var element = step.element() != null ? step.element() : origin == null ? null : origin.element();
        return element == null ? audit.text("ui.matter.history.task") : words.element(element, group(step, origin));
    }

    private static @Nullable String group(HistoryStep step, @Nullable HistoryStep origin) {
        if (step.data().get("group") instanceof String group) {
            return group;
        }
        return origin != null && origin.data().get("group") instanceof String group ? group : null;
    }
}
