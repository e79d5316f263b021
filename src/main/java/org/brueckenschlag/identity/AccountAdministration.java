package org.brueckenschlag.identity;

import java.util.List;
import java.util.Set;

/** The accounts of an agency, for its administrator. Changes count within ten seconds, also for who is signed in. */
public interface AccountAdministration {

    boolean mayAdminister();

    /** All accounts of the administrator's agency, by name. */
    List<AdministeredAccount> accounts();

    /**
     * Makes an account.
     *
     * @param name what is typed at sign-in; lower-case letters, digits, dots and hyphens, 2 to 40
     * @return its password, to be handed over: it is seen this once, and its owner has to change it first of all
     * @throws org.brueckenschlag.shared.Refused {@code identity.account-answers} with all findings
     */
    String create(String name, Set<Role> roles);

    /**
     * @throws org.brueckenschlag.shared.Refused {@code identity.account-unknown}, {@code identity.account-by-provider},
     *     {@code identity.account-answers} without a role, {@code identity.account-last-admin}
     */
    void changeRoles(ActorId account, Set<Role> roles);

    /** @throws org.brueckenschlag.shared.Refused as {@link #changeRoles}; nobody locks their own account */
    void lock(ActorId account);

    void unlock(ActorId account);

    /** @return the new password, as at {@link #create} */
    String resetPassword(ActorId account);
}
