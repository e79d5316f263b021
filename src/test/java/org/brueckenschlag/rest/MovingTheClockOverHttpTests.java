package org.brueckenschlag.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.demo.Demonstration;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MovingTheClockOverHttpTests {

    final List<TemporalAmount> moved = new ArrayList<>();
    final DemoController door = doorOf(new Demonstration() {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Instant advance(TemporalAmount amount) {
            moved.add(amount);
            return Instant.EPOCH;
        }
    });

    @Test
    void takesPeriodsAndDurations() {
        door.advance(new DemoController.Advance("P3M"));
        door.advance(new DemoController.Advance("PT36H"));

        assertThat(moved).containsExactly(Period.ofMonths(3), Duration.ofHours(36));
    }

    @Test
    void refusesWhatIsNeither() {
        for (var amount : new String[] {"3 months", "P", "", null, "P3M\n"}) {
            assertThatThrownBy(() -> door.advance(new DemoController.Advance(amount)))
                    .asInstanceOf(type(Refused.class))
                    .extracting(refused ->
                            refused.findings().stream().map(Finding::field).toList())
                    .isEqualTo(List.of("advance"));
        }
        assertThat(moved).isEmpty();
    }

    private static DemoController doorOf(Demonstration demonstration) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("demonstration", demonstration);
        return new DemoController(beans.getBeanProvider(Demonstration.class));
    }
}
