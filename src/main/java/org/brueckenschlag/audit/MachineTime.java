package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * The machine's time, by which seals are dated. Not the product's clock, which can be moved on in the demonstration: a
 * seal says when something was known outside of it.
 */
@Component
class MachineTime {

    private final Clock clock = Clock.systemUTC();

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
