package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.matters.SystemOperated;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes the trail. Not after the commit: an entry lost in between would be a completed task without a trace. What
 * cannot be written does not happen.
 */
@Component
class MatterAuditing {

    private static final int LAST = 30;

    /** Chain of what belongs to no matter. */
    private static final String SYSTEM = "system";

    private final JdbcTrail trail;
    private final Clock clock;

    MatterAuditing(JdbcTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** The matter's row is locked by now, and with it the end of its chain. */
    @EventListener
    @Order(LAST)
    void on(MatterAdvanced event) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        trail.append(trail.last(event.matter().value()).next(at, event.agency(), event.actor(), event.steps()));
    }

    @EventListener
    void on(SystemOperated event) {
        trail.lock(SYSTEM);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        trail.append(trail.last(SYSTEM).next(at, null, event.actor(), event.steps()));
    }
}
