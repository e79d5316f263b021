package org.brueckenschlag.audit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A database put back on a new machine would be taken for the newest state: nothing there knows better. So where it is
 * asked for the program does not start before a seal lies beside the key, unless nothing was ever sealed.
 */
@Component
class KeptSealRequired implements SmartLifecycle {

    private final KeptSeal kept;
    private final JdbcLog log;
    private final boolean required;
    private boolean running;

    KeptSealRequired(
            KeptSeal kept, JdbcLog log, @Value("${brueckenschlag.trail.kept-seal-required:false}") boolean required) {
        this.kept = kept;
        this.log = log;
        this.required = required;
    }

    @Override
    public void start() {
        if (required && !kept.exists() && log.latest().isPresent()) {
            throw new KeptSealMissing(kept.besides(""));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything is written. */
    @Override
    public int getPhase() {
        return -1_000;
    }
}
