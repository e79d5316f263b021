package org.brueckenschlag.audit;

import java.util.List;

/**
 * An entry with what the Prüfung needs beside it.
 *
 * @param roles keys of the roles that the actor held at that time; empty for the system
 */
public record AuditedEntry(TrailEntry entry, List<String> roles) {

    public AuditedEntry {
        roles = List.copyOf(roles);
    }
}
