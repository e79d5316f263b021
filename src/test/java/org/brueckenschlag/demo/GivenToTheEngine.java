package org.brueckenschlag.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskEngine;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Listens at the port to the engine: what the product passes on with each completed task. */
@Component
class GivenToTheEngine implements BeanPostProcessor {

    private static final ThreadLocal<List<Given>> LISTENING = new ThreadLocal<>();

    record Given(Map<String, Object> routing, Map<String, Object> local) {}

    /** In this thread, until the work is done. */
    static List<Given> during(Runnable work) {
        var given = new ArrayList<Given>();
        LISTENING.set(given);
        try {
            work.run();
        } finally {
            LISTENING.remove();
        }
        return given;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof TaskEngine engine ? new Overheard(engine) : bean;
    }

    private record Overheard(TaskEngine engine) implements TaskEngine {

        @Override
        public void claim(TaskId task, ActorId assignee) {
            engine.claim(task, assignee);
        }

        @Override
        public void release(TaskId task) {
            engine.release(task);
        }

        @Override
        public void complete(TaskId task, ActorId actor, Map<String, Object> routing, Map<String, Object> local) {
            var listening = LISTENING.get();
            if (listening != null) {
                listening.add(new Given(routing, local));
            }
            engine.complete(task, actor, routing, local);
        }

        @Override
        public Optional<TaskId> open(MatterId matter, String element) {
            return engine.open(matter, element);
        }
    }
}
