package org.brueckenschlag.rest.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries codes. Addresses and codes are nowhere written down: counted are numbers made from them and
 * from chance, which is drawn anew each minute.
 *
 * <p>Behind one address may be a whole hall of people with sheets in their hands. So what is counted is different codes
 * that are none: not one that somebody looks at again, not one that was used a moment ago; and a good code is looked up
 * although others have tried too many, until they are so many that nobody's hand typed them.
 *
 * <p>Each node counts for itself. Which codes are good only the database tells; a code that was used at another node is
 * here one of those that are none, and that is all it is.
 */
@Component
class WrongCodes {

    /** From then on wrong codes are told to wait. */
    static final int PER_MINUTE = 30;

    /** From then on no code is looked up. */
    static final int MOST_PER_MINUTE = 600;

    static final int MOST_ADDRESSES = 2_000;
    static final int MOST_USED = 10_000;

    private static final int SECONDS = 60;
    private static final Pattern NO_SIGN = Pattern.compile("[^A-Za-z0-9]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final Map<Long, Set<Long>> tried = new Newest<>(MOST_ADDRESSES);
    private final Map<Long, Boolean> used = new Newest<>(MOST_USED);
    private final byte[] chanceOfUsed = drawn();
    private long minute;
    private byte[] chance = drawn();

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    /** Whether a code from there is looked up at all. */
    synchronized boolean mayTry(String address) {
        return triedFrom(address) < MOST_PER_MINUTE;
    }

    /** @return whether whoever sent it has to wait now */
    synchronized boolean wrong(String address, String code) {
        if (used.containsKey(disguised(code, chanceOfUsed))) {
            return false;
        }
        turn();
        var codes = tried.computeIfAbsent(disguised(address), unused -> new HashSet<>());
        codes.add(disguised(code, chance));
        return codes.size() > PER_MINUTE;
    }

    /** Whoever answered with it goes back and looks again, and so does the next one who holds that phone. */
    synchronized void used(String code) {
        used.put(disguised(code, chanceOfUsed), true);
    }

    synchronized int addresses() {
        return tried.size();
    }

    private int triedFrom(String address) {
        turn();
        return tried.getOrDefault(disguised(address), Set.of()).size();
    }

    private void turn() {
        var now = clock.instant().getEpochSecond() / SECONDS;
        if (now != minute) {
            minute = now;
            chance = drawn();
            tried.clear();
        }
    }

    /** However somebody groups its signs. */
    private static long disguised(String code, byte[] chance) {
        var signs = NO_SIGN.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
        return disguised(signs.getBytes(UTF_8), chance);
    }

    /** An IPv6 address counts as its /64: whoever has one address of it has all of them. */
    private long disguised(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return disguised(Arrays.copyOf(bytes, Math.min(bytes.length, Long.BYTES)), chance);
        } catch (UnknownHostException unknown) {
            return disguised(new byte[0], chance);
        }
    }

    /** Nobody can find two that are the same. */
    private static long disguised(byte[] bytes, byte[] chance) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(chance);
            return ByteBuffer.wrap(digest.digest(bytes)).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] drawn() {
        var chance = new byte[Long.BYTES * 2];
        RANDOM.nextBytes(chance);
        return chance;
    }

    /** Bounded: what was asked for longest ago goes, so that nobody fills it up for the others. */
    private static final class Newest<V> extends LinkedHashMap<Long, V> {

        private static final long serialVersionUID = 1L;
        private final int most;

        Newest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
            return size() > most;
        }
    }
}
