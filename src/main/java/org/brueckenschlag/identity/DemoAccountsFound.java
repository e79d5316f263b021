package org.brueckenschlag.identity;

/** The database of a demonstration was given to profile production. */
final class DemoAccountsFound extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DemoAccountsFound() {
        super("identity.start.demo-accounts");
    }
}
