package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.shared.AgencyId;
import org.junit.jupiter.api.Test;

/** A move goes on when its page is left, and whoever comes back finds it. */
class MovingWhileNobodyLooksTests {

    private static final AgencyId HERE = new AgencyId("nordwinkel");
    private static final ProcessVersionId OLD = new ProcessVersionId("alt");
    private static final Actor LEITUNG = new Actor(new ActorId("leitung"), HERE, Set.of(Role.LEITUNG));

    private final MoveRuns runs = new MoveRuns(new AsGiven());
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @Test
    void isFoundByWhoeverComesBackAndToldOnceItIsOver() {
        var told = new ArrayList<Integer>();
        var run = runs.start(LEITUNG, OLD, List.of("KM-1", "KM-2"), this::moved);
        var watching = run.onProgress(() -> told.add(run.done()));
        watching.remove();

        mayGoOn.countDown();
        await().until(() -> run.report().isPresent());

        assertThat(told).isEmpty();
        assertThat(runs.of(HERE, OLD)).contains(run);
        assertThat(run.report().orElseThrow().in(MoveResult.State.MOVED)).hasSize(2);
        assertThat(runs.of(new AgencyId("suedhang"), OLD)).as("another agency").isEmpty();
    }

    @Test
    void isNotBegunTwiceAtOnce() {
        var run = runs.start(LEITUNG, OLD, List.of("KM-1"), this::moved);

        assertThat(runs.start(LEITUNG, OLD, List.of("KM-1"), number -> {
                    throw new AssertionError("begun twice");
                }))
                .isSameAs(run);
        mayGoOn.countDown();
        await().until(() -> run.report().isPresent());
    }

    @Test
    void isForgottenOnceItIsOverAndNotBefore() {
        var run = runs.start(LEITUNG, OLD, List.of("KM-1"), this::moved);
        runs.forget(HERE, OLD);
        assertThat(runs.of(HERE, OLD)).contains(run);

        mayGoOn.countDown();
        await().until(() -> run.report().isPresent());
        runs.forget(HERE, OLD);

        assertThat(runs.of(HERE, OLD)).isEmpty();
    }

    @Test
    void stopsAfterTheMatterThatIsBeingMoved() {
        var run = runs.start(LEITUNG, OLD, List.of("KM-1", "KM-2"), this::moved);
        run.stop();
        mayGoOn.countDown();
        await().until(() -> run.report().isPresent());

        assertThat(run.report().orElseThrow().isWhole()).isFalse();
    }

    private MoveResult moved(String number) {
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new MoveResult(number, MoveResult.State.MOVED, Set.of(), List.of());
    }

    private static final class AsGiven implements CurrentActor {

        @Override
        public Optional<Actor> find() {
            return Optional.of(LEITUNG);
        }

        @Override
        public Actor get() {
            return LEITUNG;
        }

        @Override
        public <T> T as(Actor actor, Supplier<T> work) {
            return work.get();
        }
    }
}
