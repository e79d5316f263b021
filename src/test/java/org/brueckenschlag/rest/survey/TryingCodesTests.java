package org.brueckenschlag.rest.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.brueckenschlag.survey.SurveyAnswer;
import org.brueckenschlag.survey.SurveyAnswering;
import org.brueckenschlag.survey.SurveyPurpose;
import org.brueckenschlag.survey.SurveyQuestion;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever tries codes waits for a minute; nobody else does. */
class TryingCodesTests {

    private int codes;
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
        assertThat(tryWrongly("192.0.2.7", WrongCodes.PER_MINUTE)).isFalse();
        assertThat(tryWrongly("192.0.2.7", 1)).isTrue();
        assertThat(tryWrongly("192.0.2.8", 1)).isFalse();

        now.updateAndGet(then -> then.plus(Duration.ofMinutes(1)));
        assertThat(tryWrongly("192.0.2.7", 1)).isFalse();
    }

    @Test
    void manyAddressesOfOneNetworkCountAsOne() {
        tryWrongly("2001:db8:1:2::1", WrongCodes.PER_MINUTE);

        assertThat(tryWrongly("2001:db8:1:2:ffff::9", 1)).isTrue();
        assertThat(tryWrongly("2001:db8:1:3::1", 1)).isFalse();
    }

    @Test
    void aGoodCodeIsLookedUpBesideManyWrongOnesUntilNobodyCanHaveTypedThem() {
        tryWrongly("192.0.2.7", WrongCodes.MOST_PER_MINUTE - 1);
        assertThat(wrongCodes.mayTry("192.0.2.7")).isTrue();

        tryWrongly("192.0.2.7", 1);
        assertThat(wrongCodes.mayTry("192.0.2.7")).isFalse();
        assertThat(wrongCodes.mayTry("192.0.2.8")).isTrue();
    }

    @Test
    void lookingAgainIsNoTrying() {
        for (var time = 0; time < 3 * WrongCodes.PER_MINUTE; time++) {
            assertThat(wrongCodes.wrong("192.0.2.7", "ABCD-EFGH-2345")).isFalse();
            assertThat(wrongCodes.wrong("192.0.2.7", "abcdefgh2345")).isFalse();
        }
    }

    @Test
    void whoeverLooksAtTheCodesThatTheirHallHasUsedWaitsForNothing() {
        var hall = IntStream.range(0, 3 * WrongCodes.PER_MINUTE)
                .mapToObj("USED-%04d"::formatted)
                .toList();
        hall.forEach(wrongCodes::used);

        assertThat(hall).noneMatch(code -> wrongCodes.wrong("192.0.2.7", code));
        assertThat(tryWrongly("192.0.2.7", WrongCodes.PER_MINUTE)).isFalse();
    }

    @Test
    void howeverManyAddressesTryNobodyElseIsLockedOutAndNothingFillsUp() {
        for (var address = 0; address < 6 * WrongCodes.MOST_ADDRESSES; address++) {
            wrongCodes.wrong("10.%d.%d.%d".formatted(address >> 16, address >> 8 & 255, address & 255), "XXXX");
        }

        assertThat(wrongCodes.mayTry("192.0.2.7")).isTrue();
        assertThat(tryWrongly("192.0.2.7", WrongCodes.PER_MINUTE)).isFalse();
        assertThat(tryWrongly("192.0.2.7", 1)).isTrue();
        assertThat(wrongCodes.addresses()).isEqualTo(WrongCodes.MOST_ADDRESSES);
    }

    @Test
    void whoeverTriesCodesMakesNobodyWaitWhoHoldsAGoodOne() {
        var pages = new SurveyPages(new OneGoodCode(), wrongCodes);
        for (var time = 0; time <= WrongCodes.PER_MINUTE; time++) {
            pages.ask("TRIED-" + time, request());
        }

        assertThat(pages.ask("TRIED", request()).getStatusCode().value()).isEqualTo(429);
        assertThat(pages.ask(OneGoodCode.CODE, request()).getStatusCode().value())
                .isEqualTo(200);
        var answer = request();
        answer.setParameter("fair", "yes");
        assertThat(pages.answer(OneGoodCode.CODE, answer).getStatusCode().value())
                .isEqualTo(303);
        assertThat(pages.ask(OneGoodCode.CODE, request()).getStatusCode().value())
                .as("used a moment ago: gone, and no reason to wait")
                .isEqualTo(404);
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        return request;
    }

    private static final class OneGoodCode implements SurveyAnswering {

        static final String CODE = "ABCD-EFGH-2345";

        private boolean used;

        @Override
        public Optional<Asked> find(String code) {
            return code.equals(CODE) && !used
                    ? Optional.of(new Asked(
                            "Nordwinkel",
                            SurveyPurpose.TALKS,
                            List.of(SurveyQuestion.FAIR),
                            LocalDate.parse("2026-03-20")))
                    : Optional.empty();
        }

        @Override
        public boolean answer(String code, Map<SurveyQuestion, SurveyAnswer> answers) {
            used = true;
            return true;
        }
    }

    /** Each time another code; says whether the last one has to wait. */
    private boolean tryWrongly(String address, int times) {
        return IntStream.range(0, times)
                .mapToObj(unused -> wrongCodes.wrong(address, "WRONG-" + codes++))
                .reduce(false, (before, last) -> last);
    }
}
