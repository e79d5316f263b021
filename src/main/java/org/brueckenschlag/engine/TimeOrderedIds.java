package org.brueckenschlag.engine;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/**
 * UUIDs of version 7 (RFC 9562): unique over all nodes without a database round trip, and growing with time, so that
 * new rows go to the end of the indexes. Within one node each id is greater than the one before.
 */
final class TimeOrderedIds implements IdGenerator {

    private static final Clock MACHINE = Clock.systemUTC();

    private final SecureRandom random = new SecureRandom();
    private long lastMillis;
    private int counter;

    @Override
    public String getNextId() {
        // The machine's time, not the product's: a clock that was set back would give ids twice.
        return next(MACHINE.millis()).toString();
    }

    private UUID next(long now) {
        long millis;
        int count;
        synchronized (this) {
            if (now > lastMillis) {
                lastMillis = now;
                counter = random.nextInt(1 << 11);
            } else if (++counter == 1 << 12) {
                lastMillis++;
                counter = 0;
            }
            millis = lastMillis;
            count = counter;
        }
        var high = millis << 16 | 0x7000 | count;
        var low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
