package org.brueckenschlag.ui.identity;

/** Where an account finds what belongs to it. */
public final class OwnAccount {

    /** Address of the page. */
    public static final String PATH = "konto";

    private OwnAccount() {}
}
