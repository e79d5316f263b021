package org.brueckenschlag.audit.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                model == null ? new LoggedMatter.Model("", "", 0, "") : model,
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
            new Teller(entry, step, entry.sequence() + "." + place).tell(reported);
        }
    }

    /** One step in its entry. */
    private final class Teller {

        private final RecordedMatter.Entry entry;
        private final HistoryStep step;
        private final String id;

        Teller(RecordedMatter.Entry entry, HistoryStep step, String id) {
            this.entry = entry;
            this.step = step;
            this.id = id;
        }

        void tell(Set<String> reported) {
            switch (step.kind()) {
                case MATTER_STARTED -> started();
                case MATTER_ENDED -> ended();
                case MATTER_MIGRATED -> {
                    text("definition").ifPresent(models::add);
                    event(word("version-changed"), Transition.COMPLETE, Map.of("version", number("version")));
                }
                case MATTER_SUSPENDED -> event(processName(), Transition.SUSPEND, Map.of());
                case MATTER_RESUMED -> event(processName(), Transition.RESUME, Map.of());
                case ACTIVITY_STARTED, ACTIVITY_ENDED -> activity(reported);
                case TASK_CREATED -> taskCreated();
                case TASK_ASSIGNED -> taskAssigned();
                case TASK_COMPLETED -> task(Transition.COMPLETE);
                case TASK_CANCELLED -> task(Transition.WITHDRAW);
                case ANSWERS_GIVEN -> answersGiven();
                case VARIABLE_SET -> variable();
                case DECISION_MADE -> decision();
                case EVENT_REPORTED -> event(models.name(step.element(), null), Transition.COMPLETE, Map.of());
                case TASK_REMINDED -> aboutTask("reminder");
                case TASK_ESCALATED -> aboutTask("escalation");
                case INCIDENT_OPENED -> event(word("incident"), Transition.START, Map.of());
                case INCIDENT_RESOLVED -> event(word("incident"), Transition.COMPLETE, Map.of());
                case OPERATION -> event(word("operation"), Transition.COMPLETE, operation());
                case REDACTED -> event(word("redaction"), Transition.COMPLETE, Map.of());
                case QUESTION_ASKED -> event(word("question"), Transition.COMPLETE, Map.of());
                case QUESTION_ANSWERED -> event(word("answer"), Transition.COMPLETE, Map.of());
                case ANNOTATION_MADE -> event(word("annotation"), Transition.COMPLETE, Map.of());
                case ANNOTATION_ANSWERED -> event(word("annotation-answer"), Transition.COMPLETE, Map.of());
                case ANNOTATION_WITHDRAWN -> event(word("annotation"), Transition.WITHDRAW, Map.of());
                default -> {
                    // registration is the case itself; jobs and changed fields of tasks tell no activity
                }
            }
        }

        private void started() {
            text("definition").ifPresent(models::add);
            if (model == null) {
                model = new LoggedMatter.Model(
                        text("process").orElse(""),
                        processName(),
                        number("version"),
                        text("model").orElse(""));
            }
            event(processName(), Transition.START, Map.of());
        }

        private void ended() {
            var cancelled = text("state").filter("cancelled"::equals).isPresent();
            event(processName(), cancelled ? Transition.WITHDRAW : Transition.COMPLETE, Map.of());
            if (!step.data().containsKey("parent")) {
                closedAt = step.at().truncatedTo(ChronoUnit.SECONDS);
            }
        }

        private void activity(Set<String> reported) {
            models.element(step.element())
                    .map(element -> element.properties().get("ende_code"))
                    .ifPresent(facts::endReached);
            var type = text("type").orElse("");
            if (TOLD_ELSEWHERE.contains(type) || type.endsWith("Gateway") || reported.contains(step.element())) {
                return;
            }
            var ends = step.kind() == Kind.ACTIVITY_ENDED;
            var cancelled = Boolean.TRUE.equals(step.data().get("cancelled"));
            var name = models.name(step.element(), step.data().get("name"));
            if (isMoment(type)) {
                if (ends && !cancelled && !name.equals(step.element())) {
                    event(name, Transition.COMPLETE, Map.of());
                }
                return;
            }
            var ended = cancelled ? Transition.WITHDRAW : Transition.COMPLETE;
            event(name, ends ? ended : Transition.START, Map.of());
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
                    models.name(step.element(), step.data().get("name")),
                    step.element(),
                    text("role").orElse(""),
                    text("group").orElse(null));
            tasks.put(step.task(), task);
            var details = new LinkedHashMap<String, Object>();
            text("due")
                    .ifPresent(due -> details.put(
                            "frist",
                            Instant.parse(due).truncatedTo(ChronoUnit.SECONDS).toString()));
            add(task, task.name(), Transition.START, details);
        }

        private void taskAssigned() {
            var task = tasks.get(step.task());
            if (task == null) {
                return;
            }
            var assignee = text("assignee");
            var again = assignee.isEmpty() || task.isTaken();
            task.taken(assignee.isPresent());
            add(
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
                add(task, task.name(), transition, given == null ? Map.of() : given);
            }
        }

        private void aboutTask(String key) {
            var task = tasks.get(step.task());
            if (task != null) {
                add(task, word(key, task.name()), Transition.COMPLETE, Map.of());
            }
        }

        private void answersGiven() {
            if (step.data().get("answers") instanceof Map<?, ?> given) {
                facts.learn(given);
                var allowed = Allowed.of("antwort.", given, models.freeText());
                if (step.task() != null) {
                    answers.put(step.task(), allowed);
                } else {
                    event(models.name(step.element(), null), Transition.COMPLETE, allowed);
                }
            }
        }

        private void variable() {
            var value = step.data().get("value");
            if (!step.data().containsKey("scope") && value != null) {
                facts.learn(Map.of(text("name").orElse(""), value));
            }
        }

        private void decision() {
            decisions++;
            var details = new LinkedHashMap<String, Object>();
            text("decision").filter(Allowed::isCode).ifPresent(key -> details.put("tabelle", key));
            details.put("tabellenversion", number("version"));
            if (step.data().get("rules") instanceof List<?> rules) {
                details.put(
                        "regeln",
                        String.join("|", rules.stream().map(String::valueOf).toList()));
            }
            if (step.data().get("inputs") instanceof Map<?, ?> inputs) {
                details.putAll(Allowed.of("eingabe.", inputs, models.freeText()));
            }
            if (step.data().get("outputs") instanceof List<?> outputs) {
                var number = 0;
                for (var output : outputs) {
                    number++;
                    if (output instanceof Map<?, ?> values) {
                        var before = outputs.size() == 1 ? "ergebnis." : "ergebnis." + number + ".";
                        facts.learn(outputs.size() == 1 ? values : Map.of());
                        details.putAll(Allowed.of(before, values, models.freeText()));
                    }
                }
            }
            add(models.name(step.element(), null), Transition.COMPLETE, null, null, decisions, details);
        }

        private Map<String, Object> operation() {
            var details = new LinkedHashMap<String, Object>();
            text("operation").ifPresent(told -> details.put("eingriff", told));
            text("entity").ifPresent(told -> details.put("gegenstand", told));
            return details;
        }

        private String word(String key, Object... arguments) {
            return words.get("audit.activity." + key, arguments);
        }

        private String processName() {
            return models.process(text("process").orElse(""));
        }

        private void event(String activity, Transition transition, Map<String, Object> details) {
            add(activity, transition, text("group").orElse(null), null, null, details);
        }

        private void add(
                String activity,
                Transition transition,
                @Nullable String group,
                @Nullable Integer task,
                @Nullable Integer decision,
                Map<String, Object> details) {
            var role = entry.roles().size() == 1 ? entry.roles().getFirst() : "";
            put(activity, step.element(), transition, role, group, task, decision, details);
        }

        private void add(LoggedTask task, String activity, Transition transition, Map<String, Object> details) {
            put(activity, task.element(), transition, task.role(), task.group(), task.number(), null, details);
        }

        private void put(
                String activity,
                @Nullable String element,
                Transition transition,
                String role,
                @Nullable String group,
                @Nullable Integer task,
                @Nullable Integer decision,
                Map<String, Object> details) {
            events.add(new LoggedEvent(
                    id,
                    activity.isBlank() ? word("unnamed") : activity,
                    element,
                    transition,
                    step.at().truncatedTo(ChronoUnit.SECONDS),
                    role,
                    accounts.resource(entry.account(), entry.roles()),
                    group,
                    task,
                    decision,
                    details));
        }

        private Optional<String> text(String name) {
            return step.data().get(name) instanceof String text ? Optional.of(text) : Optional.empty();
        }

        private long number(String name) {
            return step.data().get(name) instanceof Number number ? number.longValue() : 0;
        }
    }
}
