package org.brueckenschlag.identity;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;

/** Accounts by name; passwords stay inside the module. */
public interface Accounts {

    Optional<Account> find(String name);

    Optional<Account> find(ActorId id);

    List<Account> ofAgency(AgencyId agency);

    /** The accounts that may be shown on the sign-in page: those of profile {@code demo}, else none. */
    List<Account> shownAtSignIn();
}
