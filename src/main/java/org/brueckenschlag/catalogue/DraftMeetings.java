package org.brueckenschlag.catalogue;

import java.util.Locale;
import java.util.Map;

/**
 * Where somebody else has saved a draft meanwhile: what both have changed, and what is to become of it. Refuses as
 * {@link Drafts#save} does. The change that is not kept stays in the history of the draft, except one that gives a
 * person away.
 */
public interface DraftMeetings {

    /**
     * @param opened all files as they were when they were opened here, or kept here last, by name: what one person
     *     saves in a row is one step of the history, so it may not have them any more
     * @param mine whole contents of the files that were changed here, by name; an empty one takes the file out
     */
    DraftMeeting meet(String id, Map<String, String> opened, Map<String, String> mine, Locale locale);

    /**
     * @param met the revision that was shown as the other person's
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.draft-changed} where somebody has saved once more,
     *     {@code catalogue.draft-undecided} where the answer to a collision is missing,
     *     {@code catalogue.draft-not-joined} where both cannot be kept
     */
    Drafts.Saved settle(
            String id, Map<String, String> opened, int met, Map<String, String> mine, Settlement settlement);
}
