package org.brueckenschlag.ui.identity;

/** Where one signs in. */
public final class SignIn {

    /** Address of the page, and where its form is sent. */
    public static final String PATH = "anmelden";

    /** Parameter of the address after signing out. */
    public static final String SIGNED_OUT = "abgemeldet";

    /**
     * Stands in the browser from signing in to signing out. Whoever comes to the sign-in page with it did not sign out:
     * the session has ended by itself.
     */
    public static final String COOKIE = "bs-angemeldet";

    private SignIn() {}
}
