package org.brueckenschlag.rest.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever tries codes waits for a minute; nobody else does. */
class TryingCodesTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:10Z"));
    private final WrongCodes wrongCodes = new WrongCodes(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void afterManyWrongOnesThatAddressWaitsForTheNextMinute() {
        tryWrongly("192.0.2.7", WrongCodes.PER_MINUTE - 1);
        assertThat(wrongCodes.mayTry("192.0.2.7")).isTrue();

        tryWrongly("192.0.2.7", 1);
        assertThat(wrongCodes.mayTry("192.0.2.7")).isFalse();
        assertThat(wrongCodes.mayTry("192.0.2.8")).isTrue();

        now.updateAndGet(then -> then.plus(Duration.ofMinutes(1)));
        assertThat(wrongCodes.mayTry("192.0.2.7")).isTrue();
    }

    @Test
    void manyAddressesOfOneNetworkCountAsOne() {
        tryWrongly("2001:db8:1:2::1", WrongCodes.PER_MINUTE);

        assertThat(wrongCodes.mayTry("2001:db8:1:2:ffff::9")).isFalse();
        assertThat(wrongCodes.mayTry("2001:db8:1:3::1")).isTrue();
    }

    private void tryWrongly(String address, int times) {
        IntStream.range(0, times).forEach(unused -> wrongCodes.wrong(address));
    }
}
