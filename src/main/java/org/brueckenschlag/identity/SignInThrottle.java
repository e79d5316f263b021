package org.brueckenschlag.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, by account and by address. An attempt that is turned away does not count, so that nobody can
 * keep an account locked for longer than the longest pause by asking again and again.
 */
@Component
class SignInThrottle {

    static final Attempts.Limits PER_ACCOUNT = new Attempts.Limits(5, Duration.ofMinutes(15), 10_000);

    /** More than by account: an office shares one address. */
    static final Attempts.Limits PER_ADDRESS = new Attempts.Limits(30, Duration.ofMinutes(15), 10_000);

    private final Attempts accounts = new Attempts(PER_ACCOUNT);
    private final Attempts addresses = new Attempts(PER_ADDRESS);
    private final Clock clock;

    SignInThrottle(SecurityClock clock) {
        this.clock = clock.clock();
    }

    /**
     * Lets one attempt through and counts it as failed until {@link #succeeded}: attempts that run side by side must
     * not all find the count of before.
     *
     * @throws SignInPaused where the account or the address has to wait
     */
    synchronized void begin(String account, String address) {
        var now = clock.instant();
        var network = network(address);
        var byAccount = accounts.pause(account, now);
        var byAddress = addresses.pause(network, now);
        var pause = byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
        if (pause.isPositive()) {
            throw new SignInPaused(pause);
        }
        accounts.failed(account, now);
        addresses.failed(network, now);
    }

    /** Only the own attempt is taken back from the address: one good account is no pass for guessing at others. */
    synchronized void succeeded(String account, String address) {
        accounts.clear(account);
        addresses.takeBack(network(address));
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
}
