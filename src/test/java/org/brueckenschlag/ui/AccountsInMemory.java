package org.brueckenschlag.ui;

import java.util.List;
import java.util.Set;
import org.brueckenschlag.identity.AccountAdministration;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.AdministeredAccount;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;

/** The accounts of the sketch; nothing changes them. */
record AccountsInMemory(CurrentActor currentActor) implements AccountAdministration {

    @Override
    public boolean mayAdminister() {
        return currentActor.get().has(Role.ADMIN);
    }

    @Override
    public List<AdministeredAccount> accounts() {
        return UiSketch.ACCOUNTS.stream()
                .map(account -> new AdministeredAccount(account, false, true))
                .toList();
    }

    @Override
    public String create(String name, Set<Role> roles) {
        return "invented";
    }

    @Override
    public void changeRoles(ActorId account, Set<Role> roles) {}

    @Override
    public void lock(ActorId account) {}

    @Override
    public void unlock(ActorId account) {}

    @Override
    public String resetPassword(ActorId account) {
        return "invented";
    }
}
