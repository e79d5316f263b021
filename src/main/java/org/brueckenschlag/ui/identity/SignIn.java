package org.brueckenschlag.ui.identity;

import java.util.Set;

/** Where one signs in. */
public final class SignIn {

    /** Address of the page, and where its form is sent. */
    public static final String PATH = "anmelden";

    /** Parameter of the address after signing out. */
    public static final String SIGNED_OUT = "abgemeldet";

    /**
     * Parameter of the address when the organisation's provider sent somebody back who cannot come in; its value says
     * why.
     */
    public static final String NOT_BY_PROVIDER = "organisation";

    /**
     * Stands in the browser from signing in to signing out. Whoever comes to the sign-in page with it did not sign out:
     * the session has ended by itself.
     */
    public static final String COOKIE = "bs-angemeldet";

    private static final Set<String> REASONS = Set.of("no_agency", "no_role", "locked", "access_denied", "unreachable");

    private SignIn() {}

    /** The part of an address that says why nobody came in by the provider; what is not known is {@code other}. */
    public static String reason(String code) {
        return REASONS.contains(code) ? code : "other";
    }
}
