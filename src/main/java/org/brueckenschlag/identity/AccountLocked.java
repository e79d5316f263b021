package org.brueckenschlag.identity;

/** Event: nobody signs in with an account any more, or somebody may again. */
public record AccountLocked(Account account, boolean isLocked) {}
