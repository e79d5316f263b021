package org.brueckenschlag.catalogue;

import java.util.Map;

/**
 * What is to become of two sides' changes of the same files.
 *
 * @param decided of each {@link BothChanges.Collision} whose change counts; asked only where both are kept
 */
public record Settlement(Kept kept, Map<String, Side> decided) {

    public Settlement {
        decided = Map.copyOf(decided);
    }

    public static Settlement mine() {
        return new Settlement(Kept.MINE, Map.of());
    }

    public static Settlement theirs() {
        return new Settlement(Kept.THEIRS, Map.of());
    }

    public static Settlement both(Map<String, Side> decided) {
        return new Settlement(Kept.BOTH, decided);
    }

    public enum Kept {
        BOTH,
        MINE,
        THEIRS
    }

    public enum Side {
        MINE,
        THEIRS
    }
}
