package org.brueckenschlag.audit.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.audit.export.LoggedEvent.Transition;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Tells one matter's chain as a case with events. */
final class MatterTelling {

    private static final Set<String> TOLD_ELSEWHERE = Set.of("userTask", "businessRuleTask", "multiInstanceBody");

    private final RecordedMatter matter;
    private final AccountNames accounts;
    private final Models models;
    private final Texts words;
    private final List<LoggedEvent> events = new ArrayList<>();
    private final Map<String, LoggedTask> tasks = new HashMap<>();
    private final Map<String, Map<String, Object>> answers = new HashMap<>();
    private final CaseFacts facts = new CaseFacts();
    private int decisions;
    private LoggedMatter.@Nullable Model model;
    private @Nullable Instant closedAt;

    private MatterTelling(RecordedMatter matter, AccountNames accounts, ProcessCatalogue catalogue, Texts words) {
        this.matter = matter;
        this.accounts = accounts;
        this.models = new Models(catalogue);
        this.words = words;
    }

    static LoggedMatter tell(RecordedMatter matter, AccountNames accounts, ProcessCatalogue catalogue, Texts words) {
        var telling = new MatterTelling(matter, accounts, catalogue, words);
        matter.entries().forEach(telling::take);
        return telling.told();
    }

    private LoggedMatter told() {
        var begun = matter.entries().getFirst().at().truncatedTo(ChronoUnit.SECONDS);
        return new LoggedMatter(
                matter.number(),
                matter.socialSpace(),
                model == null ? new LoggedMatter.Model("", "", 0, "", "") : model,
                begun,
                closedAt,
                closedAt == null ? null : facts.endCode(),
                facts.languages(),
                facts.groups(),
                events,
                matter.entries().size());
    }

    private void take(RecordedMatter.Entry entry) {
        var reported = new HashSet<String>();
        entry.steps().stream()
                .filter(step -> step.kind() == Kind.EVENT_REPORTED && step.element() != null)
                .forEach(step -> reported.add(step.element()));
        var place = 0;
        for (var step : entry.steps()) {
            place++;
            var id = entry.sequence() + "." + place;
            new Teller(step, new StepEvents(events, entry, step, id, accounts, word("unnamed"))).tell(reported);
        }
    }

    private String word(String key, Object... arguments) {
        return words.get("audit.activity." + key, arguments);
    }

    /** One step in its entry. */
    private final class Teller {

        private final HistoryStep step;
        private final StepData data;
        private final StepEvents events;

        Teller(HistoryStep step, StepEvents events) {
            this.step = step;
            this.data = new StepData(step.data());
            this.events = events;
        }

        void tell(Set<String> reported) {
            switch (step.kind()) {
                case MATTER_STARTED -> started();
                case MATTER_ENDED -> ended();
                case MATTER_MIGRATED -> {
                    data.text("definition").ifPresent(models::add);
                    events.event(
                            word("version-changed"), Transition.COMPLETE, Map.of("version", data.number("version")));
                }
                case MATTER_SUSPENDED -> events.event(processName(), Transition.SUSPEND, Map.of());
                case MATTER_RESUMED -> events.event(processName(), Transition.RESUME, Map.of());
                case ACTIVITY_STARTED, ACTIVITY_ENDED -> activity(reported);
                case TASK_CREATED -> taskCreated();
                case TASK_ASSIGNED -> taskAssigned();
                case TASK_COMPLETED -> task(Transition.COMPLETE);
                case TASK_CANCELLED -> task(Transition.WITHDRAW);
                case ANSWERS_GIVEN -> answersGiven();
                case VARIABLE_SET -> variable();
                case DECISION_MADE -> decision();
                case EVENT_REPORTED -> events.event(models.name(step.element(), null), Transition.COMPLETE, Map.of());
                case TASK_REMINDED -> aboutTask("reminder");
                case TASK_ESCALATED -> aboutTask("escalation");
                case INCIDENT_OPENED -> events.event(word("incident"), Transition.START, Map.of());
                case INCIDENT_RESOLVED -> events.event(word("incident"), Transition.COMPLETE, Map.of());
                case OPERATION -> events.event(word("operation"), Transition.COMPLETE, operation());
                case REDACTED -> events.event(word("redaction"), Transition.COMPLETE, Map.of());
                case QUESTION_ASKED -> events.event(word("question"), Transition.COMPLETE, Map.of());
                case QUESTION_ANSWERED -> events.event(word("answer"), Transition.COMPLETE, Map.of());
                case ANNOTATION_MADE -> events.event(word("annotation"), Transition.COMPLETE, Map.of());
                case ANNOTATION_ANSWERED -> events.event(word("annotation-answer"), Transition.COMPLETE, Map.of());
                case ANNOTATION_WITHDRAWN -> events.event(word("annotation"), Transition.WITHDRAW, Map.of());
                case SURVEY_OPENED -> events.event(word("survey"), Transition.START, Map.of());
                case SURVEY_CLOSED -> events.event(word("survey"), Transition.COMPLETE, Map.of());
                default -> {
                    // registration is the case itself; jobs and changed fields of tasks tell no activity
                }
            }
        }

        private void started() {
            data.text("definition").ifPresent(models::add);
            if (model == null) {
                model = new LoggedMatter.Model(
                        data.text("process").orElse(""),
                        processName(),
                        data.number("version"),
                        models.first().map(version -> version.called(words)).orElse(""),
                        data.text("model").orElse(""));
            }
            events.event(processName(), Transition.START, Map.of());
        }

        private void ended() {
            var cancelled = data.text("state").filter("cancelled"::equals).isPresent();
            events.event(processName(), cancelled ? Transition.WITHDRAW : Transition.COMPLETE, Map.of());
            if (!data.has("parent")) {
                closedAt = step.at().truncatedTo(ChronoUnit.SECONDS);
            }
        }

        private void activity(Set<String> reported) {
            models.element(step.element())
                    .map(element -> element.properties().get("ende_code"))
                    .ifPresent(facts::endReached);
            var type = data.text("type").orElse("");
            if (TOLD_ELSEWHERE.contains(type) || type.endsWith("Gateway") || reported.contains(step.element())) {
                return;
            }
            var ends = step.kind() == Kind.ACTIVITY_ENDED;
            var cancelled = Boolean.TRUE.equals(data.value("cancelled"));
            var name = models.name(step.element(), data.value("name"));
            if (isMoment(type)) {
                if (ends && !cancelled && !name.equals(step.element())) {
                    events.event(name, Transition.COMPLETE, Map.of());
                }
                return;
            }
            var ended = cancelled ? Transition.WITHDRAW : Transition.COMPLETE;
            events.event(name, ends ? ended : Transition.START, Map.of());
        }

        /** Events of a model take no time; where they have no label they are of no interest either. */
        private static boolean isMoment(String type) {
            return type.endsWith("Event") || type.startsWith("boundary") || type.startsWith("intermediate");
        }

        private void taskCreated() {
            if (step.task() == null) {
                return;
            }
            var task = new LoggedTask(
                    tasks.size() + 1,
                    models.name(step.element(), data.value("name")),
                    step.element(),
                    data.text("role").orElse(""),
                    data.text("group").orElse(null));
            tasks.put(step.task(), task);
            var details = new LinkedHashMap<String, Object>();
            data.text("due")
                    .ifPresent(due -> details.put(
                            "frist",
                            Instant.parse(due).truncatedTo(ChronoUnit.SECONDS).toString()));
            events.ofTask(task, task.name(), Transition.START, details);
        }

        private void taskAssigned() {
            var task = tasks.get(step.task());
            if (task == null) {
                return;
            }
            var assignee = data.text("assignee");
            var again = assignee.isEmpty() || task.isTaken();
            task.taken(assignee.isPresent());
            events.ofTask(
                    task,
                    task.name(),
                    again ? Transition.REASSIGN : Transition.ASSIGN,
                    assignee.<Map<String, Object>>map(account -> Map.of("konto", accounts.of(account)))
                            .orElseGet(Map::of));
        }

        private void task(Transition transition) {
            var task = tasks.get(step.task());
            if (task != null) {
                var given = answers.remove(step.task());
                events.ofTask(task, task.name(), transition, given == null ? Map.of() : given);
            }
        }

        private void aboutTask(String key) {
            var task = tasks.get(step.task());
            if (task != null) {
                events.ofTask(task, word(key, task.name()), Transition.COMPLETE, Map.of());
            }
        }

        private void answersGiven() {
            if (data.value("answers") instanceof Map<?, ?> given) {
                facts.learn(given);
                var allowed = Allowed.of("antwort.", given, models.freeText());
                if (step.task() != null) {
                    answers.put(step.task(), allowed);
                } else {
                    events.event(models.name(step.element(), null), Transition.COMPLETE, allowed);
                }
            }
        }

        private void variable() {
            var value = data.value("value");
            if (!data.has("scope") && value != null) {
                facts.learn(Map.of(data.text("name").orElse(""), value));
            }
        }

        private void decision() {
            decisions++;
            events.ofDecision(
                    models.name(step.element(), null), decisions, DecisionDetails.of(data, facts, models.freeText()));
        }

        private Map<String, Object> operation() {
            var details = new LinkedHashMap<String, Object>();
            data.text("operation").ifPresent(told -> details.put("eingriff", told));
            data.text("entity").ifPresent(told -> details.put("gegenstand", told));
            return details;
        }

        private String processName() {
            return models.process(data.text("process").orElse(""));
        }
    }
}
