package org.brueckenschlag.catalogue;

import java.util.Map;

/** The event "Personendaten entdeckt" in drafts of processes that were drawn elsewhere without it. */
public interface RedactionEvents {

    /**
     * What of the draft's files changes where the event is added below all that is drawn; nothing where it is there, or
     * where the diagram uses its names for something else.
     *
     * @param files as they are on the desk
     * @return whole contents by name
     * @throws org.brueckenschlag.shared.Refused for a draft that the actor does not see
     */
    Map<String, String> addedTo(String draft, Map<String, String> files);
}
