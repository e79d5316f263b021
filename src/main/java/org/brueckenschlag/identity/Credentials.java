package org.brueckenschlag.identity;

/** What is needed to check a password; never leaves the module. */
record Credentials(Account account, String passwordHash) {

    @Override
    public String toString() {
        return "Credentials[" + account.id() + "]";
    }
}
