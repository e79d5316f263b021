package org.brueckenschlag.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.MatterEngine;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.ForgottenText;
import org.brueckenschlag.shared.MatterId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

@Component
class CamundaMatterEngine implements MatterEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;

    private final ManagementService management;

    CamundaMatterEngine(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void tryAgain(MatterId matter) {
        management
                .createJobQuery()
                .processInstanceId(matter.value())
                .noRetriesLeft()
                .list()
                .forEach(job -> management.setJobRetries(job.getId(), 1));
    }

    @Override
    public MatterId start(ProcessVersionId version, AgencyId agency, Map<String, Object> variables) {
        return EngineRaces.watched(() -> {
            var instance =
                    StartingAgency.during(agency, () -> runtime.startProcessInstanceById(version.value(), variables));
            return new MatterId(instance.getId());
        });
    }

    @Override
    public Set<String> awaitedEvents(MatterId matter) {
        return awaited(matter).stream().map(EventSubscription::getActivityId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean deliver(MatterId matter, String message, Map<String, Object> variables) {
        var waiting = awaited(matter).stream()
                .filter(subscription -> message.equals(subscription.getEventName()))
                .findFirst();
        if (waiting.isEmpty()) {
            return false;
        }
        return EngineRaces.watched(() -> {
            runtime.messageEventReceived(message, waiting.get().getExecutionId(), variables);
            return true;
        });
    }

    @Override
    public void signal(AgencyId agency, String name, Map<String, Object> variables) {
        EngineRaces.watched(() -> StartingAgency.during(agency, () -> {
            runtime.createSignalEvent(name)
                    .tenantId(agency.value())
                    .setVariables(variables)
                    .send();
            return true;
        }));
    }

    @Override
    public void forget(MatterId matter, ForgottenText text) {
        EngineRaces.watched(() -> {
            instances(matter)
                    .forEach(instance -> runtime.createVariableInstanceQuery()
                            .processInstanceIdIn(instance)
                            .list()
                            .forEach(variable -> forget(variable, text)));
            return true;
        });
    }

    /** The matter's own and those that it calls. */
    private List<String> instances(MatterId matter) {
        return runtime.createProcessInstanceQuery().rootProcessInstanceId(matter.value()).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private void forget(VariableInstance variable, ForgottenText text) {
        var value = variable.getValue();
        if (value == null) {
            return;
        }
        var scope = variable.getExecutionId();
        if (variable.getName().equals(text.field()) && text.values().contains(value)) {
            if (variable.getTaskId() == null) {
                runtime.removeVariableLocal(scope, variable.getName());
            } else {
                tasks.removeVariableLocal(variable.getTaskId(), variable.getName());
            }
            return;
        }
        var left = text.inside(value);
        if (left.equals(value)) {
            return;
        }
        if (variable.getTaskId() == null) {
            runtime.setVariableLocal(scope, variable.getName(), left);
        } else {
            tasks.setVariableLocal(variable.getTaskId(), variable.getName(), left);
        }
    }

    private List<EventSubscription> awaited(MatterId matter) {
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(matter.value())
                .eventType("message")
                .list();
    }
}
