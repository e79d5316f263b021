package org.brueckenschlag.identity;

import static org.brueckenschlag.identity.IdentityRefusal.ACCOUNT_ANSWERS;
import static org.brueckenschlag.identity.IdentityRefusal.ACCOUNT_BY_PROVIDER;
import static org.brueckenschlag.identity.IdentityRefusal.ACCOUNT_LAST_ADMIN;
import static org.brueckenschlag.identity.IdentityRefusal.ACCOUNT_OWN;
import static org.brueckenschlag.identity.IdentityRefusal.ACCOUNT_UNKNOWN;
import static org.brueckenschlag.identity.IdentityRefusal.MAY_NOT_ADMINISTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class AccountKeeping implements AccountAdministration {

    private static final String NAME = "[a-z][a-z0-9.-]{1,39}";
    private static final int PASSWORD_BYTES = 15;

    private final JdbcAccounts accounts;
    private final CurrentActor currentActor;
    private final PasswordEncoder passwords;
    private final FreeTexts texts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    AccountKeeping(
            JdbcAccounts accounts,
            CurrentActor currentActor,
            PasswordEncoder passwords,
            FreeTexts texts,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.passwords = passwords;
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public boolean mayAdminister() {
        return currentActor.get().has(Role.ADMIN);
    }

    @Override
    public List<AdministeredAccount> accounts() {
        return accounts.statesOf(administrator().agency()).stream()
                .map(state -> new AdministeredAccount(state.account(), state.isLocked(), state.hasPassword()))
                .toList();
    }

    @Override
    public String create(String name, Set<Role> roles) {
        var administrator = administrator();
        var findings = new ArrayList<Finding>();
        if (!name.matches(NAME)) {
            findings.add(Finding.of("name", "identity.set-up.account"));
        } else {
            findings.addAll(texts.findingsInName(TextDoor.ACCOUNT_NAME, "name", name));
        }
        if (roles.isEmpty()) {
            findings.add(Finding.of("roles", "identity.account-without-role"));
        }
        if (!findings.isEmpty()) {
            throw new Refused(ACCOUNT_ANSWERS, findings);
        }
        var account = new Account(ActorId.random(), name, administrator.agency(), roles);
        var password = RandomToken.of(PASSWORD_BYTES);
        var hash = hash(password);
        try {
            transaction.executeWithoutResult(status -> {
                accounts.create(account, hash, JdbcAccounts.Origin.ADMIN);
                accounts.setPassword(account.id(), hash, true);
                events.publishEvent(new AccountCreated(account));
            });
        } catch (DuplicateKeyException e) {
            // Names are one list for all agencies: that it is taken is all that can be said.
            throw new Refused(ACCOUNT_ANSWERS, List.of(Finding.of("name", "identity.account-name-taken")));
        }
        return password;
    }

    @Override
    public void changeRoles(ActorId id, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused(ACCOUNT_ANSWERS, List.of(Finding.of("roles", "identity.account-without-role")));
        }
        transaction.executeWithoutResult(status -> {
            var before = withPassword(id).account();
            var after = new Account(before.id(), before.name(), before.agency(), roles);
            requireAnotherAdministrator(before, roles.contains(Role.ADMIN));
            if (!after.equals(before)) {
                accounts.change(after);
                events.publishEvent(new AccountChanged(before, after));
            }
        });
    }

    @Override
    public void lock(ActorId id) {
        transaction.executeWithoutResult(status -> {
            var state = own(id);
            if (id.equals(administrator().id())) {
                throw new Refused(ACCOUNT_OWN);
            }
            requireAnotherAdministrator(state.account(), false);
            if (accounts.lock(id, true)) {
                events.publishEvent(new AccountLocked(state.account(), true));
            }
        });
    }

    @Override
    public void unlock(ActorId id) {
        transaction.executeWithoutResult(status -> {
            var state = own(id);
            if (accounts.lock(id, false)) {
                events.publishEvent(new AccountLocked(state.account(), false));
            }
        });
    }

    @Override
    public String resetPassword(ActorId id) {
        var password = RandomToken.of(PASSWORD_BYTES);
        transaction.executeWithoutResult(status -> {
            var account = withPassword(id).account();
            accounts.setPassword(id, hash(password), true);
            events.publishEvent(new PasswordChanged(account, true));
        });
        return password;
    }

    /** An agency without an administrator could never have one again. */
    private void requireAnotherAdministrator(Account account, boolean staysOne) {
        if (staysOne || !account.roles().contains(Role.ADMIN)) {
            return;
        }
        var another = accounts.statesOf(account.agency()).stream()
                .filter(state -> !state.isLocked() && !state.account().id().equals(account.id()))
                .anyMatch(state -> state.account().roles().contains(Role.ADMIN));
        if (!another) {
            throw new Refused(ACCOUNT_LAST_ADMIN);
        }
    }

    private AccountState withPassword(ActorId id) {
        var state = own(id);
        if (!state.hasPassword()) {
            throw new Refused(ACCOUNT_BY_PROVIDER);
        }
        return state;
    }

    /** Foreign is absent. */
    private AccountState own(ActorId id) {
        var agency = administrator().agency();
        return accounts.state(id)
                .filter(state -> state.account().agency().equals(agency))
                .orElseThrow(() -> new Refused(ACCOUNT_UNKNOWN));
    }

    private Actor administrator() {
        var actor = currentActor.get();
        if (!actor.has(Role.ADMIN)) {
            throw new Refused(MAY_NOT_ADMINISTER);
        }
        return actor;
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }
}
