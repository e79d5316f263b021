package org.brueckenschlag.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a draft was before, and the way back to it: what one person saves within a few minutes is one step. Refuses as
 * {@link Drafts} does.
 */
public interface DraftHistory {

    /** The newest first, that of now among them; of a very long history the newest. */
    List<Step> steps(String id);

    /** What became of it on its way to release, the newest first. */
    List<Decision> decisions(String id);

    /** The words with which the second person gave it back, while it is worked on again. */
    default Optional<Decision> givenBack(Draft draft) {
        return draft.state() == Draft.State.OPEN
                ? decisions(draft.id()).stream()
                        .limit(1)
                        .filter(Decision::isGivenBack)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * What was different then, in words: from the state of that revision to the one of now. Empty where one of them is
     * half-drawn.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.draft-unknown} for a revision that there never was
     */
    Optional<List<VersionChange>> since(String id, int revision, Locale locale);

    /**
     * Makes the state of that revision the one of now. What is there now stays in the history, and so do the steps in
     * between.
     *
     * @param seen the revision that was there when it was decided
     * @throws org.brueckenschlag.shared.Refused as {@link #since} and {@link Drafts#save}
     */
    Drafts.Saved bringBack(String id, int seen, int revision);

    /**
     * @param isMine whether the actor decided it
     * @param reason of what was sent; null otherwise
     * @param note what was said; empty without
     */
    record Decision(
            DraftDecided.What what,
            Instant at,
            boolean isMine,
            @Nullable ChangeReason reason,
            String note) {

        boolean isGivenBack() {
            return what == DraftDecided.What.GIVEN_BACK;
        }
    }

    /**
     * @param isMine whether the actor saved it
     * @param files that were changed, by name; of the first step all of them
     */
    record Step(int revision, Instant at, boolean isMine, List<String> files) {

        public Step {
            files = List.copyOf(files);
        }

        /** The version that the draft began with. */
        public boolean isFirst() {
            return revision == 1;
        }
    }
}
