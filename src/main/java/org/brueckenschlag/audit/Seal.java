package org.brueckenschlag.audit;

import java.time.Instant;

/**
 * A signed statement about the whole log at one moment: so many entries, and this is their root. Whoever holds a copy
 * can prove that nothing before it was changed, whatever becomes of this database.
 *
 * @param size entries in the log of all agencies
 * @param root of RFC 6962's tree over them, 64 hexadecimal digits
 * @param at machine's time of signing
 * @param note C2SP tlog-checkpoint as a signed note, with its line breaks
 */
public record Seal(long size, String root, Instant at, String note) {}
