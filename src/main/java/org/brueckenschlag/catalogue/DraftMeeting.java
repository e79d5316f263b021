package org.brueckenschlag.catalogue;

/**
 * Two people have changed one draft at the same time.
 *
 * @param theirs the draft as the other person saved it
 */
public record DraftMeeting(Draft theirs, BothChanges changes) {}
