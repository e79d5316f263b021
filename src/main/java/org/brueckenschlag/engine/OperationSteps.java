package org.brueckenschlag.engine;

import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.engine.CollectedHistory.Translated;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricExternalTaskLogEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;

/** What somebody did to the engine that no other step tells. */
final class OperationSteps {

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

    private OperationSteps() {}

    static HistoryStep of(HistoryEvent event) {
        var data = new StepData();
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

    /** Told elsewhere, with its files. */
    static boolean isDeployment(UserOperationLogEntryEventEntity operation) {
        return "Deployment".equals(operation.getEntityType()) && "Create".equals(operation.getOperationType());
    }

    /** Whether another step tells what it did. */
    static boolean isTold(UserOperationLogEntryEventEntity operation) {
        return operation.getRootProcessInstanceId() != null
                && TOLD_BY_THEIR_EFFECT.contains(operation.getEntityType() + ":" + operation.getOperationType());
    }

    /** All that is left to tell of such a one: which property of a task it was about. */
    static Optional<Translated> marker(UserOperationLogEntryEventEntity operation) {
        var property = operation.getProperty();
        if (operation.getTaskId() == null || property == null || property.equals("delete")) {
            return Optional.empty();
        }
        return Optional.of(
                new Translated(new StepData().step(Kind.OPERATION, null, null, operation.getTaskId()), property));
    }
}
