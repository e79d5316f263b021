package org.brueckenschlag.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.brueckenschlag.demo.RecordedCourse;
import org.brueckenschlag.engine.BareCamunda;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Camunda with its own full history and all answers as variables, as its own forms would have it. */
final class Camunda implements Contestant {

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    private Camunda(HikariDataSource pool, ProcessEngine engine) {
        this.pool = pool;
        this.engine = engine;
    }

    static Camunda start(Database database) {
        var pool = database.pool();
        var camunda = new Camunda(pool, BareCamunda.start("bench-" + System.identityHashCode(pool), pool));
        camunda.deploy();
        return camunda;
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        try (var files = Files.list(Path.of("processes", "konfliktmediation"))) {
            for (var file : files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .toList()) {
                deployment.addString(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
    }

    @Override
    public String play(RecordedCourse course) {
        authenticate(course.starter());
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey(course.process(), course.variables())
                .getId();
        for (var step : course.steps()) {
            engine.getIdentityService().clearAuthentication();
            step.before().forEach(timer -> Timers.run(engine.getManagementService(), instance, timer));
            authenticate(step.actor());
            repeat(instance, step);
        }
        engine.getIdentityService().clearAuthentication();
        requireEnded(instance, course);
        return instance;
    }

    private void repeat(String instance, RecordedCourse.Step step) {
        var tasks = engine.getTaskService();
        var user = step.actor().id().value();
        var task = tasks
                .createTaskQuery()
                .or()
                .taskAssignee(user)
                .taskCandidateGroupIn(
                        step.actor().roles().stream().map(Role::key).toList())
                .endOr()
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE + 1)
                .stream()
                .filter(open -> open.getProcessInstanceId().equals(instance))
                .filter(open -> open.getTaskDefinitionKey().equals(step.element()))
                .sorted(Comparator.comparing(Task::getId))
                .skip(step.position())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not in the list: " + step.element()));
        tasks.claim(task.getId(), user);
        var variables = new HashMap<String, Object>(step.answers());
        variables.putAll(step.local());
        variables.putAll(step.routing());
        tasks.complete(task.getId(), variables);
    }

    private void requireEnded(String instance, RecordedCourse course) {
        var ended = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        if (!course.endElement().equals(ended.getEndActivityId())) {
            throw new IllegalStateException(course.scenario() + " ended at " + ended.getEndActivityId());
        }
    }

    private void authenticate(Actor actor) {
        // Without somebody the engine would leave out its log of operations.
        engine.getIdentityService()
                .setAuthentication(
                        actor.id().value(),
                        actor.roles().stream().map(Role::key).toList());
    }

    /** Ids of the definitions of that process. */
    List<String> versions(String process) {
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(ProcessDefinition::getId)
                .toList();
    }

    HistoryService history() {
        return engine.getHistoryService();
    }

    @Override
    public void settle() {}

    @Override
    public JdbcClient tables() {
        return JdbcClient.create(pool);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
