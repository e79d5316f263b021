package org.brueckenschlag.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.rehearsal.ScratchEngine.Happened;
import org.brueckenschlag.rehearsal.ScratchEngine.Scratch;
import org.brueckenschlag.rehearsal.ScratchEngine.Stuck;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;

/** One rehearsal's engine. Jobs are executed by their id, in the order of their due dates. */
final class CamundaScratch implements Scratch {

    private final ProcessEngine engine;
    private final ScratchHistory history;
    private final ScratchTime time;
    private final ScratchRepetitions repetitions;

    CamundaScratch(ProcessEngine engine, ScratchHistory history, ScratchTime time) {
        this.engine = engine;
        this.history = history;
        this.time = time;
        this.repetitions = new ScratchRepetitions(time);
    }

    /** What only people read stays out. */
    @Override
    public void deploy(Map<String, Map<String, String>> packages) {
        packages.forEach((key, files) -> {
            var deployment = engine.getRepositoryService().createDeployment().name(key);
            files.forEach((name, text) -> {
                if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
                    deployment.addString(name, text);
                }
            });
            if (!deployment.getResourceNames().isEmpty()) {
                deployment.deploy();
            }
        });
    }

    @Override
    public void timeIs(Instant now) {
        time.is(now);
    }

    @Override
    public List<Happened> start(String process, Map<String, Object> variables) {
        return happened(() -> engine.getRuntimeService().startProcessInstanceByKey(process, variables));
    }

    @Override
    public List<Happened> complete(String task, Map<String, Object> ofMatter, Map<String, Object> ofRound) {
        return happened(() -> commands().execute(context -> {
            var entity = context.getTaskManager().findTaskById(task);
            if (!ofRound.isEmpty()) {
                CamundaTaskEngine.roundOf(entity).setVariablesLocal(ofRound);
            }
            return new CompleteTaskCmd(task, ofMatter).execute(context);
        }));
    }

    @Override
    public Optional<List<Happened>> report(MatterId matter, String event) {
        return engine
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(matter.value())
                .eventType("message")
                .eventName(event)
                .list()
                .stream()
                .findFirst()
                .map(waiting -> happened(
                        () -> engine.getRuntimeService().messageEventReceived(event, waiting.getExecutionId())));
    }

    @Override
    public Optional<Instant> nextDue() {
        return next().map(job -> isTimer(job) ? job.getDuedate().toInstant() : time.instant());
    }

    @Override
    public List<Happened> fireNext() {
        return next().map(job -> happened(() -> engine.getManagementService().executeJob(job.getId())))
                .orElse(List.of());
    }

    /** What is not for a time goes first. */
    private Optional<Job> next() {
        var others = engine.getManagementService().createJobQuery().messages().listPage(0, 1);
        var jobs = others.isEmpty()
                ? engine.getManagementService()
                        .createJobQuery()
                        .timers()
                        .orderByJobDuedate()
                        .asc()
                        .orderByJobId()
                        .asc()
                        .listPage(0, 1)
                : others;
        return jobs.stream().findFirst();
    }

    private static boolean isTimer(Job job) {
        return job instanceof TimerEntity;
    }

    @Override
    public void clear() {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(Execution::getId)
                .forEach(instance -> runtime.deleteProcessInstanceIfExists(instance, "", true, true, true, false));
        history.take();
    }

    @Override
    public void close() {
        engine.close();
    }

    private List<Happened> happened(Runnable work) {
        try {
            work.run();
            commands().execute(repetitions);
            return history.take();
        } catch (ProcessEngineException | Refused e) {
            history.take();
            throw new Stuck(e);
        }
    }

    private CommandExecutor commands() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }
}
