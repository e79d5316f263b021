package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** On H2 here; on PostgreSQL in the class that extends this one. */
class GuessingPasswordsTests {

    static final String OFFICE = "192.0.2.1";

    final SteppingClock clock = new SteppingClock();
    JdbcClient jdbc;
    SignInThrottle throttle;
    SignInThrottle otherNode;

    @BeforeEach
    void twoNodesOnOneDatabase() throws SQLException {
        var database = database();
        try (var connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V11__sign_in_failures.sql"));
        }
        jdbc = JdbcClient.create(database);
        throttle = nodeOn(database);
        otherNode = nodeOn(database);
    }

    DataSource database() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    private SignInThrottle nodeOn(DataSource database) {
        return new SignInThrottle(
                new SecurityClock(clock),
                new JdbcSignInFailures(JdbcClient.create(database)),
                new JdbcTransactionManager(database));
    }

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
    void isCountedOnAllNodesTogether() {
        fail("mia", OFFICE, 3);
        otherNode.begin("mia", "198.51.100.7");
        otherNode.begin("mia", "198.51.100.8");

        assertPaused("mia", OFFICE, Duration.ofSeconds(1));
        assertThatThrownBy(() -> otherNode.begin("mia", OFFICE)).isInstanceOf(SignInPaused.class);
    }

    @Test
    void isNotFasterFromManyNodesAtOnce() throws Exception {
        var let = new AtomicInteger();
        try (var guessers = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 40; i++) {
                var node = i % 2 == 0 ? throttle : otherNode;
                var address = "192.0.2." + i;
                guessers.submit(() -> {
                    node.begin("mia", address);
                    return let.incrementAndGet();
                });
            }
        }

        assertThat(let).hasValue(5);
    }

    @Test
    void keepsNoNameThatWasTyped() {
        fail("my-secret-password", OFFICE, 2);

        var kept =
                jdbc.sql("SELECT * FROM sign_in_failure").query().listOfRows().toString();
        assertThat(kept).doesNotContain("my-secret-password", OFFICE);
        assertThat(jdbc.sql("SELECT id FROM sign_in_failure")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(id -> assertThat(id).matches("[0-9a-f]{64}"));
    }

    @Test
    void isForgottenAnHourAfterTheLastFailure() {
        fail("mia", OFFICE, 5);
        clock.advance(Duration.ofMinutes(61));

        throttle.forget();

        assertThat(rows()).isZero();
        assertThatCode(() -> throttle.begin("mia", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void doesNotFillTheDatabase() {
        var failures = new JdbcSignInFailures(jdbc);
        for (var i = 0; i < 30; i++) {
            clock.advance(Duration.ofSeconds(1));
            failures.prepare("guess-" + i, clock.instant());
            failures.makeRoom(20);
        }

        assertThat(rows()).isBetween(1L, 20L);
        assertThat(failures.lock("guess-29")).isPresent();
        assertThat(failures.lock("guess-0")).isEmpty();
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM sign_in_failure")
                .query(Long.class)
                .single();
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

        /**
         * Of today: what is older than a day the program itself forgets, every ten minutes, where it shares a database.
         */
        private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

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
