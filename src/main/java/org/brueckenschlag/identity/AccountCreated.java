package org.brueckenschlag.identity;

/** Event: an account has come into being. Published in the transaction that makes it. */
public record AccountCreated(Account account) {}
