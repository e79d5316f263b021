package org.brueckenschlag.catalogue;

import java.util.Set;

/**
 * Something that may happen to a running matter and that a person reports: a message start event of an event
 * sub-process.
 *
 * @param name name of the message, e.g. {@code gewalt_gemeldet}; the last part of the REST address
 * @param element id of the start event
 * @param roles keys of the roles that may report it (property {@code melden})
 * @param interrupting whether everything else in the matter stops
 */
public record MatterEvent(String name, String element, Set<String> roles, boolean interrupting) {

    public MatterEvent {
        roles = Set.copyOf(roles);
    }
}
