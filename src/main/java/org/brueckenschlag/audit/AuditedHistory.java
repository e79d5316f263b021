package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.matters.Matter;

/**
 * A matter's whole history, read and recomputed at once.
 *
 * @param entries oldest first
 * @param check whether they fit each other
 */
public record AuditedHistory(Matter matter, List<AuditedEntry> entries, ChainCheck check) {

    public AuditedHistory {
        entries = List.copyOf(entries);
    }

    public List<TrailEntry> trail() {
        return entries.stream().map(AuditedEntry::entry).toList();
    }
}
