package org.brueckenschlag.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** An account's stable pseudonym, the only thing tasks and the trail know of a person; e.g. {@code k-7f3a91c2}. */
public record ActorId(String value) {

    /** Each row that is read makes one; stands first, because {@link #SYSTEM} is made with it. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

    /** The system itself: timers, reminders, start-up. */
    public static final ActorId SYSTEM = new ActorId("system");

    private static final SecureRandom RANDOM = new SecureRandom();

    public ActorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an actor id");
        }
    }

    /** A pseudonym that says nothing about the person it is for. */
    static ActorId random() {
        return new ActorId("k-" + HexFormat.of().toHexDigits(RANDOM.nextInt()));
    }

    @Override
    public String toString() {
        return value;
    }
}
