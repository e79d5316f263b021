package org.brueckenschlag.catalogue;

/**
 * A draft began with a version that is not in use any more.
 *
 * @param draft as it was looked at
 * @param now the version that is in use
 * @param changes of the draft (mine) and of what has been released since it was begun (theirs)
 */
public record MovedBase(Draft draft, ProcessVersionId now, BothChanges changes) {}
