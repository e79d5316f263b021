package org.brueckenschlag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.audit.Reconciled;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.engine.BothHistories;
import org.brueckenschlag.engine.TwoHistories;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.rehearsal.ScenarioFiles;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of the shipped process, with the engine's own history beside the trail. */
@BothHistories
class TwelveScenariosLeaveNothingOutTests {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 13);

    @Autowired
    CoursePlayer player;

    @Autowired
    MovableClock clock;

    @Autowired
    TwoHistories histories;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    CurrentActor currentActor;

    @Test
    void bothHistoriesSayTheSame() {
        var courses = new ArrayList<Course>();
        var start = FIRST_DAY.atTime(LocalTime.of(9, 10)).atZone(Course.ZONE).toInstant();
        for (var scenario : ScenarioFiles.scenarios().values()) {
            courses.add(new Course(
                    courses.size() + 1,
                    scenario,
                    new AgencyId("nordwinkel"),
                    start.plus(Duration.ofDays(courses.size())),
                    null,
                    0,
                    scenario.steps().size()));
        }
        clock.startAt(start);
        var played = new AtomicInteger();
        player.play(courses, course -> {
            // each comparison looks at all that runs: after every step it would take minutes
            if (played.incrementAndGet() % 15 == 0) {
                assertThat(compared().differences()).isEmpty();
            }
        });
        assertThat(compared().differences()).isEmpty();

        assertThat(histories.differences()).isEmpty();
        assertThat(courses).hasSize(12);
        assertThat(compared().matters()).isGreaterThanOrEqualTo(12);
    }

    /** The trail beside the engine's running state. */
    private Reconciled compared() {
        var admin = new Actor(new ActorId("t-admin"), new AgencyId("nordwinkel"), Set.of(Role.ADMIN));
        return currentActor.as(admin, reconciliation::compare);
    }
}
