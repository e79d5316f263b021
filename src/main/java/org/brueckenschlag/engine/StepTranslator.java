package org.brueckenschlag.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.engine.CollectedHistory.Translated;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricExternalTaskLogEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.repository.ResourceDefinitionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Says in our words what the engine reports. Free texts of the engine (messages of exceptions, delete reasons,
 * descriptions) never come along: nobody has looked at them.
 */
final class StepTranslator {

    /** Counters of loops: noise in every row, and all of it follows from the activities. */
    private static final Set<String> COUNTERS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    /** Operations whose effect has a kind of its own. */
    private static final Set<String> TOLD_BY_THEIR_EFFECT = Set.of(
            "Task:Complete",
            "Task:Claim",
            "Task:Assign",
            "Task:Create",
            "Task:SetPriority",
            "Task:SetName",
            "Task:SetDueDate",
            "Task:SetFollowUpDate",
            "Task:Update",
            "Task:SetOwner",
            "ProcessInstance:Create",
            "ProcessInstance:Suspend",
            "ProcessInstance:Activate",
            "Variable:SetVariable",
            "Variable:SetVariables",
            "Variable:RemoveVariable",
            "Variable:ModifyVariable",
            "IdentityLink:AddGroupLink",
            "IdentityLink:DeleteGroupLink",
            "IdentityLink:AddUserLink",
            "IdentityLink:DeleteUserLink");

    private final ModelHashes models;

    StepTranslator(ModelHashes models) {
        this.models = models;
    }

    /** Of a loop: in no trail. */
    static boolean isCounter(String variable) {
        return COUNTERS.contains(variable);
    }

    /** A variable's value in the trail's types; null where there is none. */
    static @Nullable Object told(@Nullable Object value) {
        return Data.told(value);
    }

    static boolean isStartOf(MatterId matter, HistoryEvent event) {
        return event instanceof HistoricProcessInstanceEventEntity instance
                && "start".equals(instance.getEventType())
                && matter.value().equals(instance.getProcessInstanceId());
    }

    Optional<AgencyId> agency(HistoryEvent event) {
        var tenant = switch (event) {
            case HistoricProcessInstanceEventEntity e -> e.getTenantId();
            case HistoricActivityInstanceEventEntity e -> e.getTenantId();
            case HistoricTaskInstanceEventEntity e -> e.getTenantId();
            case HistoricVariableUpdateEventEntity e -> e.getTenantId();
            case HistoricIdentityLinkLogEventEntity e -> e.getTenantId();
            case HistoricJobLogEvent e -> e.getTenantId();
            case HistoricIncidentEventEntity e -> e.getTenantId();
            case UserOperationLogEntryEventEntity e -> e.getTenantId();
            case HistoricDecisionEvaluationEvent e ->
                e.getRootHistoricDecisionInstance().getTenantId();
            default -> null;
        };
        return Optional.ofNullable(tenant).map(AgencyId::new);
    }

    /** Whose definition, job or batch it was about; the engine does not always say so. */
    Optional<AgencyId> agencyOfOperation(HistoryEvent event) {
        return agency(event)
                .or(() -> Optional.ofNullable(event.getProcessDefinitionId())
                        .map(ModelHashes::process)
                        .map(ResourceDefinitionEntity::getTenantId)
                        .map(AgencyId::new));
    }

    /** Empty where the event tells nothing that another step does not tell. */
    Optional<Translated> translate(MatterId matter, HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity operation && isTold(operation)) {
            return marker(operation);
        }
        var step = switch (event) {
            case HistoricProcessInstanceEventEntity e -> instance(matter, e);
            case HistoricActivityInstanceEventEntity e -> activity(e);
            case HistoricTaskInstanceEventEntity e -> task(e);
            case HistoricVariableUpdateEventEntity e -> variable(matter, e);
            case HistoricIdentityLinkLogEventEntity e -> identityLink(e);
            case HistoricDecisionEvaluationEvent e -> decision(e);
            case HistoricJobLogEvent e -> job(e);
            case HistoricIncidentEventEntity e -> incident(e);
            default -> operationStep(event);
        };
        return Optional.ofNullable(step).map(told -> new Translated(told, null));
    }

    /** What belongs to no matter. */
    Optional<HistoryStep> operation(HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity operation && isDeployment(operation)) {
            return Optional.empty(); // told with its files: PackageDeployed
        }
        return Optional.ofNullable(
                switch (event) {
                    case HistoricJobLogEvent e -> job(e);
                    case HistoricIncidentEventEntity e -> incident(e);
                    case HistoricDecisionEvaluationEvent e -> decision(e);
                    default -> operationStep(event);
                });
    }

    private @Nullable HistoryStep instance(MatterId matter, HistoricProcessInstanceEventEntity event) {
        var data = new Data();
        if (!matter.value().equals(event.getProcessInstanceId())) {
            data.put("parent", event.getSuperProcessInstanceId());
            data.put("instance", event.getProcessInstanceId());
            if ("start".equals(event.getEventType())) {
                data.put("caller", ModelScopes.of(event.getProcessInstanceId()).caller());
            }
        }
        data.put("process", event.getProcessDefinitionKey());
        data.put("version", longOf(event.getProcessDefinitionVersion()));
        data.put("definition", event.getProcessDefinitionId());
        if (!"end".equals(event.getEventType())) {
            data.put("model", models.ofProcess(event.getProcessDefinitionId()).orElse(null));
        }
        return switch (event.getEventType()) {
            case "start" -> data.step(Kind.MATTER_STARTED, event.getStartActivityId(), null, null);
            case "migrate" -> data.step(Kind.MATTER_MIGRATED, null, null, null);
            case "end" -> {
                data.put("state", "COMPLETED".equals(event.getState()) ? "completed" : "cancelled");
                data.put("end", event.getEndActivityId());
                yield data.step(Kind.MATTER_ENDED, event.getEndActivityId(), null, null);
            }
            case "update" ->
                "SUSPENDED".equals(event.getState())
                        ? data.step(Kind.MATTER_SUSPENDED, null, null, null)
                        : data.step(Kind.MATTER_RESUMED, null, null, null);
            default -> null;
        };
    }

    private static @Nullable HistoryStep activity(HistoricActivityInstanceEventEntity event) {
        var data = new Data();
        data.put("type", event.getActivityType());
        data.put("name", event.getActivityName());
        data.put("parent", event.getParentActivityInstanceId());
        return switch (event.getEventType()) {
            case "start" -> {
                data.put("group", ModelScopes.of(event.getExecutionId()).group());
                yield data.step(Kind.ACTIVITY_STARTED, event.getActivityId(), event.getActivityInstanceId(), null);
            }
            case "end" -> {
                if (event.isCanceled()) {
                    data.put("cancelled", true);
                }
                yield data.step(Kind.ACTIVITY_ENDED, event.getActivityId(), event.getActivityInstanceId(), null);
            }
            // with the names of the version that it now belongs to
            case "migrate" ->
                data.step(Kind.ACTIVITY_MIGRATED, event.getActivityId(), event.getActivityInstanceId(), null);
            // an update tells the assignee or the called instance: told elsewhere
            default -> null;
        };
    }

    private static @Nullable HistoryStep task(HistoricTaskInstanceEventEntity event) {
        var data = new Data();
        Kind kind = switch (event.getEventType()) {
            case "create" -> {
                var scopes = ModelScopes.of(event.getExecutionId());
                data.put("name", event.getName());
                data.put("role", scopes.role());
                data.put("form", scopes.form());
                data.put("group", scopes.group());
                data.put("due", timeOf(event.getDueDate()));
                data.put("follow_up", timeOf(event.getFollowUpDate()));
                if (event.getPriority() != Task.PRIORITY_NORMAL) {
                    data.put("priority", (long) event.getPriority());
                }
                yield Kind.TASK_CREATED;
            }
            case "update" -> {
                data.put("name", event.getName());
                data.put("due", timeOf(event.getDueDate()));
                data.put("follow_up", timeOf(event.getFollowUpDate()));
                data.put("priority", (long) event.getPriority());
                yield Kind.TASK_CHANGED;
            }
            case "migrate" -> {
                data.put("form", ModelScopes.form(event.getProcessDefinitionId(), event.getTaskDefinitionKey()));
                yield Kind.TASK_MIGRATED;
            }
            // The engine says "complete" for every end of a task.
            case "complete", "delete" ->
                "completed".equals(event.getDeleteReason()) ? Kind.TASK_COMPLETED : Kind.TASK_CANCELLED;
            default -> null;
        };
        if (kind == null) {
            return null;
        }
        return data.step(kind, event.getTaskDefinitionKey(), event.getActivityInstanceId(), event.getTaskId());
    }

    private static @Nullable HistoryStep variable(MatterId matter, HistoricVariableUpdateEventEntity event) {
        if (COUNTERS.contains(event.getVariableName()) || "migrate".equals(event.getEventType())) {
            return null;
        }
        var data = new Data();
        data.put("name", event.getVariableName());
        if (event.getTaskId() != null || !matter.value().equals(event.getExecutionId())) {
            // a modification sets local variables before the activity has begun
            var scope = event.getScopeActivityInstanceId();
            data.put("scope", scope == null ? event.getExecutionId() : scope);
        }
        if ("delete".equals(event.getEventType())) {
            return data.step(Kind.VARIABLE_DELETED, null, event.getActivityInstanceId(), event.getTaskId());
        }
        data.put("value", valueOf(event));
        return data.step(Kind.VARIABLE_SET, null, event.getActivityInstanceId(), event.getTaskId());
    }

    private static @Nullable Object valueOf(HistoricVariableUpdateEventEntity event) {
        return switch (event.getSerializerName()) {
            case "string" -> event.getTextValue();
            case "integer", "long", "short" -> event.getLongValue();
            case "double" -> event.getDoubleValue();
            case "boolean" -> event.getLongValue() == null ? null : event.getLongValue() == 1;
            case "date" ->
                event.getLongValue() == null
                        ? null
                        : Instant.ofEpochMilli(event.getLongValue()).toString();
            case JsonSerializer.NAME -> json(event);
            case null, default -> null;
        };
    }

    private static @Nullable Object json(HistoricVariableUpdateEventEntity event) {
        if (event.getTextValue() != null) {
            return JsonValues.read(event.getTextValue());
        }
        return event.getByteValue() == null
                ? null
                : JsonValues.read(new String(event.getByteValue(), StandardCharsets.UTF_8));
    }

    private static @Nullable HistoryStep identityLink(HistoricIdentityLinkLogEventEntity event) {
        if (event.getTaskId() == null) {
            return null;
        }
        var data = new Data();
        if ("assignee".equals(event.getType())) {
            if ("add".equals(event.getOperationType())) {
                data.put("assignee", event.getUserId());
            }
            return data.step(Kind.TASK_ASSIGNED, null, null, event.getTaskId());
        }
        if ("candidate".equals(event.getType()) && event.getGroupId() != null) {
            data.put("candidate", event.getGroupId());
        } else {
            data.put("link", event.getType());
            data.put("user", event.getUserId());
            data.put("group", event.getGroupId());
        }
        data.put("operation", event.getOperationType());
        return data.step(Kind.TASK_CHANGED, null, null, event.getTaskId());
    }

    private HistoryStep decision(HistoricDecisionEvaluationEvent event) {
        var decision = event.getRootHistoricDecisionInstance();
        var data = decided(decision);
        var required = event.getRequiredHistoricDecisionInstances();
        if (required != null && !required.isEmpty()) {
            data.put(
                    "required",
                    required.stream().map(each -> decided(each).values).toList());
        }
        return data.step(Kind.DECISION_MADE, decision.getActivityId(), decision.getActivityInstanceId(), null);
    }

    private Data decided(HistoricDecisionInstanceEntity decision) {
        var data = new Data();
        data.put("decision", decision.getDecisionDefinitionKey());
        data.put("version", versionOf(decision.getDecisionDefinitionId()));
        data.put("model", models.ofDecision(decision.getDecisionDefinitionId()).orElse(null));
        data.put("inputs", inputs(decision));
        var rules = new LinkedHashMap<String, Map<String, Object>>();
        for (var output : decision.getOutputs()) {
            var values = rules.computeIfAbsent(String.valueOf(output.getRuleId()), unused -> new LinkedHashMap<>());
            put(values, nameOf(output), output.getValue());
        }
        data.put("rules", List.copyOf(rules.keySet()));
        data.put("outputs", List.copyOf(rules.values()));
        data.put("collected", decision.getCollectResultValue());
        return data;
    }

    private static Map<String, Object> inputs(HistoricDecisionInstanceEntity decision) {
        var inputs = new LinkedHashMap<String, Object>();
        for (HistoricDecisionInputInstance input : decision.getInputs()) {
            var name = input.getClauseName();
            // two columns may bear the same label
            put(inputs, name == null || inputs.containsKey(name) ? input.getClauseId() : name, input.getValue());
        }
        return inputs;
    }

    private static String nameOf(HistoricDecisionOutputInstance output) {
        return output.getVariableName() == null ? output.getClauseId() : output.getVariableName();
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        var told = Data.told(value);
        if (told != null) {
            values.put(name, told);
        }
    }

    private static @Nullable HistoryStep job(HistoricJobLogEvent event) {
        if (event.isCreationLog() || event.isDeletionLog()) {
            return null;
        }
        var data = new Data();
        data.put("job", event.getJobDefinitionType());
        data.put("state", event.isFailureLog() ? "failed" : "successful");
        return data.step(event.isFailureLog() ? Kind.JOB_FAILED : Kind.JOB_RAN, event.getActivityId(), null, null);
    }

    private static @Nullable HistoryStep incident(HistoricIncidentEventEntity event) {
        var data = new Data();
        data.put("type", event.getIncidentType());
        return switch (event.getEventType()) {
            case "create" -> data.step(Kind.INCIDENT_OPENED, event.getActivityId(), null, null);
            case "resolve", "delete" -> data.step(Kind.INCIDENT_RESOLVED, event.getActivityId(), null, null);
            case null, default -> null;
        };
    }

    private static HistoryStep operationStep(HistoryEvent event) {
        var data = new Data();
        return switch (event) {
            case UserOperationLogEntryEventEntity operation -> {
                data.put("operation", operation.getOperationType());
                data.put("entity", operation.getEntityType());
                data.put("property", operation.getProperty());
                data.put("deployment", operation.getDeploymentId());
                data.put("definition", operation.getProcessDefinitionId());
                yield data.step(Kind.OPERATION, null, null, operation.getTaskId());
            }
            case HistoricExternalTaskLogEntity external -> {
                data.put("operation", "external-task");
                data.put("state", (long) external.getState());
                yield data.step(Kind.OPERATION, external.getActivityId(), external.getActivityInstanceId(), null);
            }
            case HistoricBatchEntity batch -> {
                data.put("operation", "batch");
                data.put("entity", batch.getType());
                data.put("property", event.getEventType());
                yield data.step(Kind.OPERATION, null, null, null);
            }
            default -> {
                data.put("operation", event.getEventType());
                data.put("entity", event.getClass().getSimpleName());
                yield data.step(Kind.OPERATION, null, null, null);
            }
        };
    }

    private static boolean isDeployment(UserOperationLogEntryEventEntity operation) {
        return "Deployment".equals(operation.getEntityType()) && "Create".equals(operation.getOperationType());
    }

    private static boolean isTold(UserOperationLogEntryEventEntity operation) {
        return operation.getRootProcessInstanceId() != null
                && TOLD_BY_THEIR_EFFECT.contains(operation.getEntityType() + ":" + operation.getOperationType());
    }

    private static Optional<Translated> marker(UserOperationLogEntryEventEntity operation) {
        var property = operation.getProperty();
        if (operation.getTaskId() == null || property == null || property.equals("delete")) {
            return Optional.empty();
        }
        return Optional.of(
                new Translated(new Data().step(Kind.OPERATION, null, null, operation.getTaskId()), property));
    }

    private static @Nullable Long longOf(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    private static @Nullable String timeOf(@Nullable Date date) {
        return date == null ? null : date.toInstant().toString();
    }

    /** The engine writes {@code key:version:id}; without a version the id alone. */
    private static @Nullable Long versionOf(@Nullable String definition) {
        var parts = definition == null ? new String[0] : definition.split(":", -1);
        return parts.length == 3 && parts[1].matches("\\d{1,9}") ? Long.valueOf(parts[1]) : null;
    }

    /** Values of a step, without those that are absent, in the types that the trail knows. */
    private static final class Data {

        private final Map<String, Object> values = new HashMap<>();

        void put(String name, @Nullable Object value) {
            var told = told(value);
            if (told != null) {
                values.put(name, told);
            }
        }

        HistoryStep step(Kind kind, @Nullable String element, @Nullable String activity, @Nullable String task) {
            return new HistoryStep(
                    kind, element, activity, task, ClockUtil.getCurrentTime().toInstant(), values);
        }

        static @Nullable Object told(@Nullable Object value) {
            return switch (value) {
                case null -> null;
                case String text -> text;
                case Boolean yes -> yes;
                case Integer number -> number.longValue();
                case Short number -> number.longValue();
                case Long number -> number;
                case Double number -> number;
                case Float number -> number.doubleValue();
                case Date date -> date.toInstant().toString();
                case List<?> list ->
                    list.stream().map(Data::told).filter(each -> each != null).toList();
                case Map<?, ?> map -> {
                    var copy = new LinkedHashMap<String, Object>();
                    map.forEach((key, entry) -> StepTranslator.put(copy, String.valueOf(key), entry));
                    yield copy;
                }
                default -> null;
            };
        }
    }
}
