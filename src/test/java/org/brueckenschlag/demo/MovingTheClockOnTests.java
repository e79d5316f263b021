package org.brueckenschlag.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovingTheClockOnTests {

    private final ClockOfHands clock = new ClockOfHands();

    @Test
    void isForTheAdministratorAlone() {
        assertThatThrownBy(() -> as(Role.LEITUNG).advance(Period.ofDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("demo.not-allowed");

        assertThat(as(Role.ADMIN).advance(Period.ofMonths(3))).isEqualTo(Instant.parse("2026-08-01T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P3Y", "P999999999Y"})
    void refusesAnAmountThatIsNoneOrTooMuch(String amount) {
        assertThatThrownBy(() -> as(Role.ADMIN).advance(Period.parse(amount)))
                .isInstanceOf(Refused.class)
                .hasMessage("demo.amount");

        assertThat(clock.now()).isEqualTo(ClockOfHands.MORNING);
    }

    @Test
    void takesHoursToo() {
        assertThat(as(Role.ADMIN).advance(Duration.ofHours(24))).isEqualTo(Instant.parse("2026-05-02T08:00:00Z"));
    }

    private AdminsDemonstration as(Role role) {
        var actor = new Actor(new ActorId("k-1"), new AgencyId("nordwinkel"), Set.of(role));
        return new AdminsDemonstration(
                new CurrentActor() {
                    @Override
                    public Optional<Actor> find() {
                        return Optional.of(actor);
                    }

                    @Override
                    public Actor get() {
                        return actor;
                    }

                    @Override
                    public <T> T as(Actor other, Supplier<T> work) {
                        return work.get();
                    }
                },
                clock);
    }

    private static final class ClockOfHands implements MovableClock {

        static final Instant MORNING = Instant.parse("2026-05-01T08:00:00Z");

        private Instant now = MORNING;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void advanceTo(Instant target) {
            now = target;
        }

        @Override
        public void advanceBy(TemporalAmount amount) {
            throw new AssertionError("the amount is counted by the demonstration");
        }

        @Override
        public void startAt(Instant start) {
            now = start;
        }
    }
}
