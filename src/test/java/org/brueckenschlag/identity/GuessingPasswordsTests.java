package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessingPasswordsTests {

    static final String OFFICE = "192.0.2.1";

    final SteppingClock clock = new SteppingClock();
    final SignInThrottle throttle = new SignInThrottle(new SecurityClock(clock));

    @Test
    void isNotSlowedDownForTheFirstSlips() {
        fail("mia", OFFICE, 4);

        assertThatCode(() -> throttle.begin("mia", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void getsSlowerWithEachFailure() {
        fail("mia", OFFICE, 5);
        assertPaused("mia", OFFICE, Duration.ofSeconds(1));

        for (var seconds = 2; seconds <= 512; seconds *= 2) {
            clock.advance(Duration.ofSeconds(seconds / 2));
            throttle.begin("mia", OFFICE);
            assertPaused("mia", OFFICE, Duration.ofSeconds(seconds));
        }
    }

    @Test
    void neverWaitsLongerThanAQuarterOfAnHour() {
        for (var i = 0; i < 40; i++) {
            throttle.begin("mia", "192.0.2." + i);
            clock.advance(Duration.ofMinutes(15));
        }
        throttle.begin("mia", OFFICE);

        assertPaused("mia", OFFICE, Duration.ofMinutes(15));
    }

    @Test
    void cannotProlongAPauseByAskingDuringIt() {
        fail("mia", OFFICE, 5);
        clock.advance(Duration.ofMillis(400));
        for (var i = 0; i < 50; i++) {
            assertPaused("mia", OFFICE, Duration.ofMillis(600));
        }
        clock.advance(Duration.ofMillis(600));

        assertThatCode(() -> throttle.begin("mia", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void isForgottenAfterTheRightPassword() {
        fail("mia", OFFICE, 4);
        throttle.begin("mia", OFFICE);
        throttle.succeeded("mia", OFFICE);
        fail("mia", OFFICE, 4);

        assertThatCode(() -> throttle.begin("mia", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void countsForAnAccountFromAllAddressesTogether() {
        for (var i = 0; i < 5; i++) {
            throttle.begin("mia", "192.0.2." + i);
        }

        assertPaused("mia", "198.51.100.7", Duration.ofSeconds(1));
        assertThatCode(() -> throttle.begin("jon", "198.51.100.7")).doesNotThrowAnyException();
    }

    @Test
    void countsForAnAddressOverAllAccounts() {
        for (var i = 0; i < 30; i++) {
            throttle.begin("guess-" + i, OFFICE);
        }

        assertPaused("mia", OFFICE, Duration.ofSeconds(1));
        assertThatCode(() -> throttle.begin("mia", "198.51.100.7")).doesNotThrowAnyException();
    }

    @Test
    void findsNoPassInAnAccountOfOnesOwn() {
        for (var i = 0; i < 30; i++) {
            throttle.begin("guess-" + i, OFFICE);
            if (i < 29) {
                throttle.begin("own", OFFICE);
                throttle.succeeded("own", OFFICE);
            }
        }

        assertPaused("mia", OFFICE, Duration.ofSeconds(1));
    }

    @Test
    void keepsNobodyElseWaitingAfterSomebodysRightPassword() {
        for (var i = 0; i < 31; i++) {
            clock.advance(Duration.ofSeconds(1));
            throttle.begin("guess-" + i, OFFICE);
        }
        clock.advance(Duration.ofSeconds(2));

        throttle.begin("mia", OFFICE);
        throttle.succeeded("mia", OFFICE);

        assertThatCode(() -> throttle.begin("jon", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void countsAWholeIpv6NetworkAsOneAddress() {
        for (var i = 0; i < 30; i++) {
            throttle.begin("guess-" + i, "2001:db8:0:1::" + Integer.toHexString(i + 1));
        }

        assertPaused("mia", "2001:db8:0:1:ffff::1", Duration.ofSeconds(1));
        assertThatCode(() -> throttle.begin("mia", "2001:db8:0:2::1")).doesNotThrowAnyException();
    }

    @Test
    void doesNotFillTheMemory() {
        var attempts = new Attempts(new Attempts.Limits(5, Duration.ofMinutes(15), 100));
        for (var i = 0; i < 10_000; i++) {
            attempts.failed("guess-" + i, clock.instant());
        }

        assertThat(attempts.size()).isEqualTo(100);
    }

    private void fail(String account, String address, int times) {
        for (var i = 0; i < times; i++) {
            throttle.begin(account, address);
        }
    }

    private void assertPaused(String account, String address, Duration wait) {
        assertThatThrownBy(() -> throttle.begin(account, address))
                .asInstanceOf(type(SignInPaused.class))
                .returns(wait, SignInPaused::remaining);
    }

    /** A clock that a test moves. */
    static final class SteppingClock extends Clock {

        private Instant now = Instant.parse("2026-11-02T08:00:00Z");

        void advance(Duration amount) {
            now = now.plus(amount);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
