package org.brueckenschlag.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.tasks.RunningMatter;
import org.brueckenschlag.tasks.RunningMatter.Place;
import org.brueckenschlag.tasks.RunningMatters;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaRunningMatters implements RunningMatters {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;

    CamundaRunningMatters(RuntimeService runtime, TaskService tasks, RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
    }

    @Override
    public RunningMatter of(MatterId matter) {
        try {
            return read(matter);
        } catch (ProcessEngineException | Refused e) {
            throw new Unreadable(e);
        }
    }

    private RunningMatter read(MatterId matter) {
        Map<String, String> definitions = new HashMap<>();
        Map<String, String> activities = new HashMap<>();
        Map<String, RunningMatter.Task> open = new HashMap<>();
        Map<Place, @Nullable Object> variables = new HashMap<>();
        for (var instance : runtime.createProcessInstanceQuery()
                .rootProcessInstanceId(matter.value())
                .list()) {
            definitions.put(instance.getId(), instance.getProcessDefinitionId());
            activities(instance, activities);
            tasks.createTaskQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .forEach(task -> open.put(task.getId(), told(task)));
            runtime.createVariableInstanceQuery()
                    .processInstanceIdIn(instance.getId())
                    .list()
                    .forEach(variable -> told(variable, variables));
        }
        return new RunningMatter(definitions, activities, open, variables);
    }

    private void activities(ProcessInstance instance, Map<String, String> into) {
        var whole = runtime.getActivityInstance(instance.getId());
        if (whole != null) {
            inside(whole, into);
        }
    }

    private static void inside(ActivityInstance around, Map<String, String> into) {
        for (var activity : around.getChildActivityInstances()) {
            into.put(activity.getId(), activity.getActivityId());
            inside(activity, into);
        }
    }

    private RunningMatter.Task told(Task task) {
        var due = task.getDueDate();
        Set<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toCollection(HashSet::new));
        roleOfTheModel(task).ifPresent(groups::add);
        return new RunningMatter.Task(
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                groups,
                due == null ? null : Instant.ofEpochMilli(due.getTime()));
    }

    /** Where it is the model alone that says for whom a task is: see {@link RolesOfTasks}. */
    private Optional<String> roleOfTheModel(Task task) {
        var model = (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(task.getProcessDefinitionId());
        var activity = model.findActivity(task.getTaskDefinitionKey());
        var definition = model.getTaskDefinitions().get(task.getTaskDefinitionKey());
        return activity != null
                        && definition != null
                        && definition.getCandidateGroupIdExpressions().isEmpty()
                        && activity.getProperty(RolesOfTasks.ROLE) instanceof String role
                ? Optional.of(role)
                : Optional.empty();
    }

    private static void told(VariableInstance variable, Map<Place, @Nullable Object> into) {
        if (VariableSteps.isCounter(variable.getName())) {
            return;
        }
        var scope = variable.getTaskId() != null ? variable.getTaskId() : variable.getActivityInstanceId();
        into.put(
                new Place(variable.getName(), scope == null ? variable.getExecutionId() : scope),
                StepData.told(variable.getValue()));
    }

    @Override
    public Optional<String> sha256(String deployment, String file) {
        if (!repository.getDeploymentResourceNames(deployment).contains(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = repository.getResourceAsStream(deployment, file)) {
            return Optional.of(PackageFiles.sha256(bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
