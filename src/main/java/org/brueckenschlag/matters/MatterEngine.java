package org.brueckenschlag.matters;

import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;

/** What matters need from a process engine. */
public interface MatterEngine {

    /** Starts an instance in the caller's transaction. */
    MatterId start(ProcessVersionId version, AgencyId agency, Map<String, Object> variables);

    /** Names of the messages that this matter waits for now. */
    Set<String> awaitedEvents(MatterId matter);

    /** Delivers a message to the matter; false where nothing waits for it. */
    boolean deliver(MatterId matter, String message, Map<String, Object> variables);
}
