package org.brueckenschlag.identity;

/**
 * Event: an account has another password.
 *
 * @param byAdministrator given to its owner, who has to change it
 */
public record PasswordChanged(Account account, boolean byAdministrator) {}
