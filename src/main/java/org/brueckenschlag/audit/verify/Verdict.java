package org.brueckenschlag.audit.verify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a check. */
public sealed interface Verdict {

    /** Exit code of {@code ./brueckenschlag verify}. */
    int code();

    /**
     * Everything that could be checked holds.
     *
     * @param size of the tree that the seal covers
     * @param expired entries of which only the hash is left
     * @param last when the newest entry was written, as it says itself
     * @param unchecked earlier checkpoints for which the export lacks tiles
     * @param document what the document is that the checker brought along; null without one
     */
    record Intact(
            String origin,
            long size,
            long entries,
            long chains,
            long matters,
            long redacted,
            long disclosed,
            long expired,
            Instant last,
            long checkpoints,
            long unchecked,
            KeySource key,
            Since since,
            @Nullable FrozenDocument document)
            implements Verdict {

        @Override
        public int code() {
            return 0;
        }
    }

    /**
     * Something does not hold, or could not be read.
     *
     * @param index place in the log of the first entry concerned; absent where it is about no entry
     * @param what name of the file, element or number concerned; may be empty
     */
    record Faulty(Fault fault, @Nullable Long index, String what) implements Verdict {

        @Override
        public int code() {
            return fault.kind() == Fault.Kind.ALTERED ? 1 : 2;
        }
    }

    /**
     * A document whose hash an entry names.
     *
     * @param at when it was frozen
     * @param newest version of that year's dossier that the export knows of
     */
    record FrozenDocument(long year, long version, String format, String language, Instant at, long newest) {}

    /** Where the key came from by which the seal was checked. */
    enum KeySource {
        GIVEN,
        EXPORT
    }

    /** Comparison with the earlier checkpoint that the checker had kept. */
    enum Since {
        NOT_GIVEN,
        CONTINUED,
        /** The export lacks the tiles for it. */
        NOT_COMPARABLE
    }
}
