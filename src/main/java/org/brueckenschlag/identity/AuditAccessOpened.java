package org.brueckenschlag.identity;

/** Event: the Leitung lets somebody of the Prüfung look. Published in the transaction that does it. */
public record AuditAccessOpened(AuditAccess access) {}
