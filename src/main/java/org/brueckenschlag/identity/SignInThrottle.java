package org.brueckenschlag.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows guessing down, by account and by address, on all nodes together. An attempt that is turned away does not count,
 * so that nobody can keep an account locked for longer than the longest pause by asking again and again.
 */
@Component
class SignInThrottle {

    static final Failures.Limits PER_ACCOUNT = new Failures.Limits(5, Duration.ofMinutes(15));

    /** More than by account: an office shares one address. */
    static final Failures.Limits PER_ADDRESS = new Failures.Limits(30, Duration.ofMinutes(15));

    private static final int ATTEMPTS = 3;

    private final JdbcSignInFailures failures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInThrottle(SecurityClock clock, JdbcSignInFailures failures, PlatformTransactionManager transactions) {
        this.clock = clock.clock();
        this.failures = failures;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Lets one attempt through and counts it as failed until {@link #succeeded}: attempts that run side by side must
     * not all find the count of before.
     *
     * @throws SignInPaused where the account or the address has to wait
     */
    void begin(String account, String address) {
        var counters = Stream.of(ofAccount(account), ofAddress(address))
                .sorted(Comparator.comparing(Counter::id)) // two that lock both never wait for each other
                .toList();
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var now = clock.instant();
            counters.forEach(counter -> failures.prepare(counter.id(), now));
            var pause = transaction.execute(status -> count(counters, now));
            if (pause != null && pause.isZero()) {
                return;
            }
            if (pause != null && pause.isPositive()) {
                throw new SignInPaused(pause);
            }
        }
        // Rows kept vanishing: the table is flooded, and nobody guesses meanwhile.
        throw new SignInPaused(Duration.ofSeconds(1));
    }

    /** Only the own attempt is taken back from the address: one good account is no pass for guessing at others. */
    void succeeded(String account, String address) {
        failures.write(ofAccount(account).id(), Failures.none(clock.instant()));
        var byAddress = ofAddress(address).id();
        transaction.executeWithoutResult(
                status -> failures.lock(byAddress).ifPresent(found -> failures.write(byAddress, found.less())));
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void forget() {
        var then = clock.instant().minus(Failures.FORGOTTEN_AFTER);
        transaction.executeWithoutResult(status -> failures.forgetBefore(then));
    }

    /** The pause; nothing where both were counted; less than nothing where a row has just been cleared away. */
    private Duration count(List<Counter> counters, Instant now) {
        var longest = Duration.ZERO;
        var found = new Failures[counters.size()];
        for (var i = 0; i < found.length; i++) {
            var locked = failures.lock(counters.get(i).id());
            if (locked.isEmpty()) {
                return Duration.ofSeconds(-1);
            }
            found[i] = locked.get();
            var pause = found[i].pause(counters.get(i).limits(), now);
            longest = pause.compareTo(longest) > 0 ? pause : longest;
        }
        if (longest.isZero()) {
            for (var i = 0; i < found.length; i++) {
                failures.write(counters.get(i).id(), found[i].more(now));
            }
        }
        return longest;
    }

    private Counter ofAccount(String account) {
        return new Counter(failures.id("account", account), PER_ACCOUNT);
    }

    private Counter ofAddress(String address) {
        return new Counter(failures.id("address", network(address)), PER_ADDRESS);
    }

    /** An IPv6 address counts as its /64: whoever has one address of it has all of them. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private record Counter(String id, Failures.Limits limits) {}
}
