package org.brueckenschlag.matters;

import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.ForgottenText;
import org.brueckenschlag.shared.MatterId;

/** What matters need from a process engine. */
public interface MatterEngine {

    /** Starts an instance in the caller's transaction. */
    MatterId start(ProcessVersionId version, AgencyId agency, Map<String, Object> variables);

    /**
     * Ids of the elements that wait for a message in this matter now. The same message may be waited for in several
     * places of a model, with another effect in each.
     */
    Set<String> awaitedEvents(MatterId matter);

    /** Delivers a message to the matter; false where nothing waits for it. */
    boolean deliver(MatterId matter, String message, Map<String, Object> variables);

    /**
     * Tells everything of that agency that waits for the signal; it begins matters, too. In the caller's transaction.
     */
    void signal(AgencyId agency, String name, Map<String, Object> variables);

    /** Has done again what was given up after several failures; does nothing where there is nothing. */
    void tryAgain(MatterId matter);

    /** Takes text out of the variables of the running matter, in the caller's transaction. */
    void forget(MatterId matter, ForgottenText text);
}
