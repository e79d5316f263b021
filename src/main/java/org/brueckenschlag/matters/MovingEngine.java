package org.brueckenschlag.matters;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.MatterId;

/** What moving matters needs from a process engine. */
public interface MovingEngine {

    /** Elements of the old version that are the same in the new one, each with what it is there. */
    Map<String, String> equal(ProcessVersionId from, ProcessVersionId to);

    /** Ids of the elements that the matter is in now; not those inside of matters that it calls. */
    Set<String> standing(MatterId matter);

    /**
     * Moves the matter in the caller's transaction; deadlines that run go on as they are.
     *
     * @param places what each element of the old version is in the new
     * @param known answers that the new version's conditions read and the old one's did not
     * @return ids of the elements that hinder it; then the transaction must be rolled back
     */
    List<String> move(
            MatterId matter,
            ProcessVersionId from,
            ProcessVersionId to,
            Map<String, String> places,
            Map<String, Object> known);
}
