package org.brueckenschlag.audit;

import java.time.Instant;

/**
 * The database turned out to be older than what had been sealed: it was put back from a backup, or somebody took
 * entries away.
 *
 * @param lost size of the largest seal that was known before
 * @param kept how far the log went when that was noticed
 * @param at when it was noticed
 */
public record Restored(long lost, long kept, Instant at) {}
