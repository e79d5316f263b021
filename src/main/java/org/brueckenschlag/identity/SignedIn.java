package org.brueckenschlag.identity;

/** A principal of Spring Security that stands for an account, however it proved who it is. */
interface SignedIn {

    Account account();
}
