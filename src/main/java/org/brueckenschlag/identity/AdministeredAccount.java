package org.brueckenschlag.identity;

/**
 * An account as its administrator sees it.
 *
 * @param isLocked nobody signs in with it
 * @param hasPassword false where the organisation's provider vouches for it; then that one decides about its roles
 */
public record AdministeredAccount(Account account, boolean isLocked, boolean hasPassword) {}
