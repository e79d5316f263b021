package org.brueckenschlag.engine;

import java.util.Optional;
import org.brueckenschlag.engine.CollectedHistory.Translated;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.repository.ResourceDefinitionEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Says in our words what the engine reports. Free texts of the engine (messages of exceptions, delete reasons,
 * descriptions) never come along: nobody has looked at them.
 */
final class StepTranslator {

    private final ModelHashes models;
    private final DecisionSteps decisions;

    StepTranslator(ModelHashes models) {
        this.models = models;
        this.decisions = new DecisionSteps(models);
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
        if (event instanceof UserOperationLogEntryEventEntity operation && OperationSteps.isTold(operation)) {
            return OperationSteps.marker(operation);
        }
        var step = switch (event) {
            case HistoricProcessInstanceEventEntity e -> instance(matter, e);
            case HistoricActivityInstanceEventEntity e -> activity(e);
            case HistoricTaskInstanceEventEntity e -> task(e);
            case HistoricVariableUpdateEventEntity e -> VariableSteps.of(matter, e);
            case HistoricIdentityLinkLogEventEntity e -> identityLink(e);
            case HistoricDecisionEvaluationEvent e -> decisions.made(e);
            case HistoricJobLogEvent e -> job(e);
            case HistoricIncidentEventEntity e -> incident(e);
            default -> OperationSteps.of(event);
        };
        return Optional.ofNullable(step).map(told -> new Translated(told, null));
    }

    /** What belongs to no matter. */
    Optional<HistoryStep> operation(HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity operation && OperationSteps.isDeployment(operation)) {
            return Optional.empty(); // told with its files: PackageDeployed
        }
        return Optional.ofNullable(
                switch (event) {
                    case HistoricJobLogEvent e -> job(e);
                    case HistoricIncidentEventEntity e -> incident(e);
                    case HistoricDecisionEvaluationEvent e -> decisions.made(e);
                    default -> OperationSteps.of(event);
                });
    }

    private @Nullable HistoryStep instance(MatterId matter, HistoricProcessInstanceEventEntity event) {
        var data = new StepData();
        if (!matter.value().equals(event.getProcessInstanceId())) {
            data.put("parent", event.getSuperProcessInstanceId());
            data.put("instance", event.getProcessInstanceId());
            if ("start".equals(event.getEventType())) {
                data.put("caller", ModelScopes.of(event.getProcessInstanceId()).caller());
            }
        }
        data.put("process", event.getProcessDefinitionKey());
        data.put("version", StepData.number(event.getProcessDefinitionVersion()));
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
        var data = new StepData();
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
        var data = new StepData();
        Kind kind = switch (event.getEventType()) {
            case "create" -> {
                var scopes = ModelScopes.of(event.getExecutionId());
                data.put("name", event.getName());
                data.put("role", scopes.role());
                data.put("form", scopes.form());
                data.put("group", scopes.group());
                var row = scopes.row();
                data.put("row_of", row == null ? null : row.list());
                data.put("row", row == null ? null : (long) row.at());
                data.put("due", StepData.time(event.getDueDate()));
                data.put("follow_up", StepData.time(event.getFollowUpDate()));
                if (event.getPriority() != Task.PRIORITY_NORMAL) {
                    data.put("priority", (long) event.getPriority());
                }
                yield Kind.TASK_CREATED;
            }
            case "update" -> {
                data.put("name", event.getName());
                data.put("due", StepData.time(event.getDueDate()));
                data.put("follow_up", StepData.time(event.getFollowUpDate()));
                data.put("priority", (long) event.getPriority());
                yield Kind.TASK_CHANGED;
            }
            case "migrate" -> {
                data.put("form", ModelScopes.form(event.getProcessDefinitionId(), event.getTaskDefinitionKey()));
                data.put("role", ModelScopes.role(event.getProcessDefinitionId(), event.getTaskDefinitionKey()));
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

    private static @Nullable HistoryStep identityLink(HistoricIdentityLinkLogEventEntity event) {
        if (event.getTaskId() == null) {
            return null;
        }
        var data = new StepData();
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

    private static @Nullable HistoryStep job(HistoricJobLogEvent event) {
        if (event.isCreationLog() || event.isDeletionLog()) {
            return null;
        }
        var data = new StepData();
        data.put("job", event.getJobDefinitionType());
        data.put("state", event.isFailureLog() ? "failed" : "successful");
        return data.step(event.isFailureLog() ? Kind.JOB_FAILED : Kind.JOB_RAN, event.getActivityId(), null, null);
    }

    private static @Nullable HistoryStep incident(HistoricIncidentEventEntity event) {
        var data = new StepData();
        data.put("type", event.getIncidentType());
        return switch (event.getEventType()) {
            case "create" -> {
                data.put("reason", reason(event.getIncidentMessage()));
                yield data.step(Kind.INCIDENT_OPENED, event.getActivityId(), null, null);
            }
            case "resolve", "delete" -> data.step(Kind.INCIDENT_RESOLVED, event.getActivityId(), null, null);
            case null, default -> null;
        };
    }

    /** Of what the engine says, only a refusal of our own: anything else may be anything. */
    private static @Nullable String reason(@Nullable String message) {
        return EngineRefusal.CALLED_NOT_RELEASED.key().equals(message) ? message : null;
    }
}
