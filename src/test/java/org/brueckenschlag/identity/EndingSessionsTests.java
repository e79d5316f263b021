package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class EndingSessionsTests {

    final GuessingPasswordsTests.SteppingClock clock = new GuessingPasswordsTests.SteppingClock();
    final SessionLimits limits = new SessionLimits(new SecurityClock(clock));
    final MockHttpSession session = new MockHttpSession();

    @Test
    void livesWhileSomebodyWorks() throws Exception {
        for (var i = 0; i < 15; i++) {
            ask("v-r=uidl");
            clock.advance(Duration.ofMinutes(29));
        }

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void endsHalfAnHourAfterTheLastClickEvenIfThePageStaysOpen() throws Exception {
        ask(null);
        for (var i = 0; i < 7; i++) {
            clock.advance(Duration.ofMinutes(5));
            ask("v-r=heartbeat&v-uiId=0");
        }

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsAfterEightHoursWhateverHappens() throws Exception {
        for (var i = 0; i < 50; i++) {
            ask(null);
            clock.advance(Duration.ofMinutes(10));
            if (session.isInvalid()) {
                break;
            }
        }

        assertThat(session.isInvalid()).isTrue();
    }

    private void ask(String query) throws Exception {
        if (session.isInvalid()) {
            return;
        }
        var request = new MockHttpServletRequest("POST", "/");
        request.setQueryString(query);
        request.setSession(session);
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
