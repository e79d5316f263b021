package org.brueckenschlag.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.rehearsal.Outcome.State;
import org.brueckenschlag.rehearsal.Rehearsal.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingOfADraftTests {

    @ParameterizedTest
    @CsvSource({
        "ENDED, ENDED, PASSED",
        "ENDED, STOPPED, STUCK",
        "OPEN, STOPPED, STUCK",
        "STOPPED, STOPPED, PASSED",
        "STOPPED, ENDED, PASSED"
    })
    void isStuckWhereACourseGoesOnNoMoreThatDidBefore(State before, State after, Standing standing) {
        assertThat(of(1, null, rehearsal(true, before, after))).isEqualTo(standing);
    }

    @Test
    void isSettledWithoutCoursesAndWhereAllPass() {
        assertThat(of(0, null, null)).isEqualTo(Standing.NO_COURSES).matches(Standing::isSettled);
        assertThat(Standing.PASSED).matches(Standing::isSettled);
        assertThat(Standing.STUCK).matches(standing -> !standing.isSettled() && !standing.isDue());
    }

    @Test
    void isDueWhereNobodyPlayedWhatTheDraftIsNow() {
        assertThat(of(1, null, null)).isEqualTo(Standing.NEVER).matches(Standing::isDue);
        assertThat(of(1, null, rehearsal(false, State.ENDED, State.ENDED)))
                .isEqualTo(Standing.OUTDATED)
                .matches(Standing::isDue);
    }

    @Test
    void isNotDueAgainWhereSomebodyStoppedItOrItRuns() {
        assertThat(of(1, Rehearsals.Progress.State.RUNNING, null)).isEqualTo(Standing.RUNNING);
        assertThat(of(1, Rehearsals.Progress.State.STOPPED, null))
                .isEqualTo(Standing.BROKEN_OFF)
                .matches(standing -> !standing.isDue());
        assertThat(of(1, Rehearsals.Progress.State.BROKEN, null)).isEqualTo(Standing.BROKEN_OFF);
    }

    private static Rehearsal rehearsal(boolean current, State before, State after) {
        return new Rehearsal(
                Instant.EPOCH, current, List.of(new Comparison("v1", "Verlauf", outcome(before), outcome(after))));
    }

    private static Outcome outcome(State state) {
        return new Outcome(state, null, null, 3, 10, List.of());
    }

    private static Standing of(int courses, Rehearsals.Progress.State going, Rehearsal latest) {
        return new Rehearsals() {
            @Override
            public int courses(String draft) {
                return courses;
            }

            @Override
            public Optional<Rehearsal> latest(String draft) {
                return Optional.ofNullable(latest);
            }

            @Override
            public Optional<Progress> progress(String draft) {
                return Optional.ofNullable(going).map(state -> new Progress(state, 1, 2));
            }

            @Override
            public void start(String draft) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void stop(String draft) {
                throw new UnsupportedOperationException();
            }
        }.standing("entwurf");
    }
}
