package org.brueckenschlag.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that were right a moment ago. HTTP Basic brings the password with each request, and hashing it anew takes a
 * tenth of a second each time; here stands a keyed hash whose key dies with the process. A changed password counts at
 * once, because the stored hash must still be the same.
 */
@Component
class RecentSignIns {

    private static final Duration VALID = Duration.ofMinutes(5);
    private static final int CAPACITY = 1_000;

    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final SecretKeySpec key;
    private final Clock clock;

    RecentSignIns(SecurityClock clock) {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
        this.clock = clock.clock();
    }

    boolean knows(Credentials credentials, String password) {
        var digest = digest(credentials, password);
        synchronized (entries) {
            var entry = entries.get(digest);
            return entry != null
                    && entry.passwordHash.equals(credentials.passwordHash())
                    && clock.instant().isBefore(entry.until);
        }
    }

    void remember(Credentials credentials, String password) {
        var digest = digest(credentials, password);
        synchronized (entries) {
            entries.put(
                    digest,
                    new Entry(credentials.passwordHash(), clock.instant().plus(VALID)));
            if (entries.size() > CAPACITY) {
                entries.remove(entries.keySet().iterator().next());
            }
        }
    }

    private String digest(Credentials credentials, String password) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(credentials.account().id().value().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 belongs to every Java platform", e);
        }
    }

    private record Entry(String passwordHash, Instant until) {}
}
