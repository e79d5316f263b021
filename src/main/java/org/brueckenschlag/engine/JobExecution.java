package org.brueckenschlag.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs timers once the application is ready, that is after packages are deployed; stands still while the clock moves.
 */
@Component
class JobExecution {

    private final JobExecutor executor;
    private final boolean wanted;
    private boolean ready;

    JobExecution(JobExecutor executor, @Value("${brueckenschlag.engine.jobs:true}") boolean wanted) {
        this.executor = executor;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        ready = wanted;
        if (ready) {
            executor.start();
        }
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void stop() {
        ready = false;
        executor.shutdown();
    }

    /** Does the work while no timer runs by itself. */
    synchronized void paused(Runnable work) {
        executor.shutdown();
        try {
            work.run();
        } finally {
            if (ready) {
                executor.start();
            }
        }
    }
}
