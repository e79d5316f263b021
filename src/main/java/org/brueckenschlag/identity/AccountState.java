package org.brueckenschlag.identity;

/** An account and whether it may be used; never leaves the module. */
record AccountState(Account account, boolean hasPassword, boolean isLocked, boolean isPasswordDue) {}
