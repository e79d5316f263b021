package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brueckenschlag.identity.AccessTokenCreated;
import org.brueckenschlag.identity.AccessTokenRevoked;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.AccountChanged;
import org.brueckenschlag.identity.AccountCreated;
import org.brueckenschlag.identity.AccountLocked;
import org.brueckenschlag.identity.AccountSignedIn;
import org.brueckenschlag.identity.AccountSignedOut;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.AuditAccessClosed;
import org.brueckenschlag.identity.AuditAccessOpened;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.PasswordChanged;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.identity.SignInRefused;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes who came and went, and what became of accounts; pseudonyms only. */
@Component
class IdentityAuditing {

    private final Ledger ledger;
    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Clock clock;

    IdentityAuditing(Ledger ledger, Accounts accounts, CurrentActor currentActor, Clock clock) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @EventListener
    void on(AccountSignedIn event) {
        write(event.agency(), doer(event.account()), "signed_in", Map.of());
    }

    @EventListener
    void on(AccountSignedOut event) {
        write(event.agency(), doer(event.account()), "signed_out", Map.of());
    }

    /** Only where it is about somebody: the names that strangers try are theirs. */
    @EventListener
    void on(SignInRefused event) {
        var account = event.account();
        if (account != null) {
            accounts.find(account)
                    .ifPresent(known -> write(
                            known.agency(),
                            Doer.SYSTEM,
                            "sign_in_refused",
                            Map.of("account", account.value(), "paused", event.paused())));
        }
    }

    @EventListener
    void on(AccountCreated event) {
        var account = event.account();
        write(
                account.agency(),
                acting(),
                "account_created",
                Map.of("account", account.id().value(), "roles", keys(account)));
    }

    @EventListener
    void on(AccountChanged event) {
        var account = event.after();
        var data = new TreeMap<String, Object>(Map.of("account", account.id().value(), "roles", keys(account)));
        if (!account.agency().equals(event.before().agency())) {
            data.put("agency", account.agency().value());
            write(event.before().agency(), acting(), "account_changed", data);
        }
        write(account.agency(), acting(), "account_changed", data);
    }

    @EventListener
    void on(AccountLocked event) {
        var account = event.account();
        write(
                account.agency(),
                acting(),
                event.isLocked() ? "account_locked" : "account_unlocked",
                Map.of("account", account.id().value()));
    }

    @EventListener
    void on(PasswordChanged event) {
        var account = event.account();
        write(
                account.agency(),
                acting(),
                "password_changed",
                Map.of("account", account.id().value(), "by_administrator", event.byAdministrator()));
    }

    @EventListener
    void on(AccessTokenCreated event) {
        var token = event.token();
        write(
                event.agency(),
                acting(),
                "access_token_created",
                Map.of(
                        "token", token.id(),
                        "purpose", token.purpose().key(),
                        "until", token.validUntil().toString()));
    }

    @EventListener
    void on(AccessTokenRevoked event) {
        write(
                event.agency(),
                acting(),
                "access_token_revoked",
                Map.of("token", event.token().id()));
    }

    @EventListener
    void on(AuditAccessOpened event) {
        var access = event.access();
        write(
                access.agency(),
                acting(),
                "audit_access_opened",
                Map.of(
                        "account", access.account().value(),
                        "until", access.until().toString(),
                        "purpose", access.purpose().key()));
    }

    @EventListener
    void on(AuditAccessClosed event) {
        write(
                event.access().agency(),
                event.byItself() ? Doer.SYSTEM : acting(),
                "audit_access_closed",
                Map.of("account", event.access().account().value()));
    }

    private Doer acting() {
        return currentActor.find().map(Doer::of).orElse(Doer.SYSTEM);
    }

    private static List<String> keys(Account account) {
        return account.roles().stream().map(Role::key).sorted().toList();
    }

    /** At sign-in and sign-out nobody acts in this thread yet, or any more. */
    private Doer doer(ActorId account) {
        return accounts.find(account)
                .map(known -> Doer.of(new Actor(known.id(), known.agency(), known.roles())))
                .orElseGet(() -> new Doer(account, List.of()));
    }

    private void write(AgencyId agency, Doer doer, String kind, Map<String, Object> data) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ledger.append(new Ledger.Subject(Chain.identity(agency), doer, List.of(TrailStep.of(kind, at, data))));
    }
}
