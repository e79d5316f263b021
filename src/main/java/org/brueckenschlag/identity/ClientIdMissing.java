package org.brueckenschlag.identity;

/** A provider is configured without the name by which it knows this installation. */
final class ClientIdMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClientIdMissing() {
        super("brueckenschlag.oidc.client-id is not set");
    }
}
