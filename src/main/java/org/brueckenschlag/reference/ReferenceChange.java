package org.brueckenschlag.reference;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one value.
 *
 * @param before null where it is new
 * @param after version included where the change is done
 */
public record ReferenceChange(@Nullable ReferenceValue before, ReferenceValue after) {

    public enum Kind {
        ADDED,
        CHANGED,
        RETIRED,
        RESTORED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (Objects.equals(before.until(), after.until())
                || !after.withUntil(before.until()).equals(asAfter())) {
            return Kind.CHANGED;
        }
        return after.until() == null ? Kind.RESTORED : Kind.RETIRED;
    }

    boolean isRenaming() {
        return before != null && !before.words().german().equals(after.words().german());
    }

    private @Nullable ReferenceValue asAfter() {
        return before == null ? null : before.inVersion(after.version());
    }
}
