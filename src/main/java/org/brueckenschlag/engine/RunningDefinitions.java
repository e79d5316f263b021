package org.brueckenschlag.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * Spares the look at the definition's row that the engine takes in every command, although the model is in memory. The
 * one thing in that row that changes is whether the definition is suspended, perhaps on another node, and that matters
 * to starts alone. So nothing is read for the definition whose instance a command moves on, unless the command comes to
 * start something.
 */
final class RunningDefinitions extends ProcessDefinitionManager {

    private @Nullable String running;

    static RunningDefinitions of(CommandContext context) {
        return (RunningDefinitions) context.getProcessDefinitionManager();
    }

    /** From now on in this command an instance of that definition moves on. */
    void moves(String definition) {
        running = definition;
    }

    /** From now on in this command something may be started: everything is read again. */
    void mayStart() {
        running = null;
    }

    @Override
    public ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
        var known = id.equals(running) ? EventsForTheTrail.inMemory(id) : null;
        return known == null ? super.findLatestProcessDefinitionById(id) : known;
    }
}
