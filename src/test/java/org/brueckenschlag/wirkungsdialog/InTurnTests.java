package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.shared.AgencyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many agencies ask at once, one is worked for after the other. */
@Timeout(60)
class InTurnTests {

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final InTurn turns = new InTurn("turns", this::work);

    @Test
    void inTheOrderInWhichTheyAskedAndTogetherWhatIsAskedAgain() throws InterruptedException {
        turns.add(agency("a"), Set.of("KM-01"));
        turns.add(agency("b"), Set.of("KM-02"));
        turns.add(agency("c"), Set.of("KM-03"));
        turns.add(agency("b"), Set.of("KM-04"));
        goOn.countDown();

        assertThat(List.of(next(), next(), next()))
                .containsExactly("1 at once: a [KM-01]", "1 at once: b [KM-02, KM-04]", "1 at once: c [KM-03]");
    }

    @Test
    void whoAsksWhenNobodyIsWorkedForIsWorkedForToo() throws InterruptedException {
        goOn.countDown();
        turns.add(agency("a"), Set.of("KM-01"));
        var first = next();
        turns.add(agency("a"), Set.of("KM-02"));

        assertThat(List.of(first, next())).containsExactly("1 at once: a [KM-01]", "1 at once: a [KM-02]");
    }

    private void work(AgencyId agency, Set<String> ids) {
        var others = atOnce.incrementAndGet();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atOnce.decrementAndGet();
        done.add(others + " at once: " + agency.value() + " "
                + ids.stream().sorted().toList());
    }

    private String next() throws InterruptedException {
        return done.poll(30, TimeUnit.SECONDS);
    }

    private static AgencyId agency(String id) {
        return new AgencyId(id);
    }
}
