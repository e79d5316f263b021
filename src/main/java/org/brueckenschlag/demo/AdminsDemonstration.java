package org.brueckenschlag.demo;

import static org.brueckenschlag.demo.DemoRefusal.AMOUNT;
import static org.brueckenschlag.demo.DemoRefusal.NOT_ALLOWED;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

@Service
@Profile("demo")
class AdminsDemonstration implements Demonstration {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final CurrentActor currentActor;
    private final MovableClock clock;

    AdminsDemonstration(CurrentActor currentActor, MovableClock clock) {
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public Instant advance(TemporalAmount amount) {
        if (!currentActor.get().has(Role.ADMIN)) {
            throw new Refused(NOT_ALLOWED);
        }
        var now = clock.now().atZone(ZONE);
        var target = later(now, amount);
        if (!target.isAfter(now) || target.isAfter(now.plusYears(2))) {
            throw new Refused(AMOUNT);
        }
        // As the system from here on: what falls due on the way is nobody's deed.
        clock.advanceTo(target.toInstant());
        return clock.now();
    }

    private static ZonedDateTime later(ZonedDateTime now, TemporalAmount amount) {
        try {
            return now.plus(amount);
        } catch (DateTimeException | ArithmeticException e) {
            throw new Refused(AMOUNT);
        }
    }
}
