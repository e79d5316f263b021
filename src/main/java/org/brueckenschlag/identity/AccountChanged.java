package org.brueckenschlag.identity;

/** Event: an account has other roles, or belongs to another agency. */
public record AccountChanged(Account before, Account after) {}
