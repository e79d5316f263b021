package org.brueckenschlag.identity;

/**
 * Event: a time box is over. Published in the transaction that closes it.
 *
 * @param byItself its end was reached; nobody closed it
 */
public record AuditAccessClosed(AuditAccess access, boolean byItself) {}
