package org.brueckenschlag.casefree;

import org.jspecify.annotations.Nullable;

/**
 * A free text as somebody wrote it.
 *
 * @param reason why it may stay where the guard warns; null where nobody has said so
 */
public record WrittenText(String text, @Nullable OverrideReason reason) {

    public static WrittenText of(String text) {
        return new WrittenText(text, null);
    }

    public WrittenText because(OverrideReason why) {
        return new WrittenText(text, why);
    }
}
