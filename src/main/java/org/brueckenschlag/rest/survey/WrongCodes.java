package org.brueckenschlag.rest.survey;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries codes. Addresses are nowhere written down: counted is a number made from them and from
 * chance, which is drawn anew each minute.
 */
@Component
class WrongCodes {

    static final int PER_MINUTE = 30;
    private static final int MOST_ADDRESSES = 10_000;
    private static final int SECONDS = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private long minute;
    private int chance;

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mayTry(String address) {
        turn();
        return counts.getOrDefault(disguised(address), 0) < PER_MINUTE
                && (counts.size() < MOST_ADDRESSES || counts.containsKey(disguised(address)));
    }

    synchronized void wrong(String address) {
        turn();
        counts.merge(disguised(address), 1, Integer::sum);
    }

    private void turn() {
        var now = clock.instant().getEpochSecond() / SECONDS;
        if (now != minute) {
            minute = now;
            chance = RANDOM.nextInt();
            counts.clear();
        }
    }

    /** An IPv6 address counts as its /64: whoever has one address of it has all of them. */
    private int disguised(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return 31 * chance + Arrays.hashCode(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
        } catch (UnknownHostException unknown) {
            return 31 * chance;
        }
    }
}
