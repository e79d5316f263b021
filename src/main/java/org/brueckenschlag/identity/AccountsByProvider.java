package org.brueckenschlag.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brueckenschlag.identity.ProviderRefusal.Reason;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The account behind what a provider says. Made at the first sign-in and brought up to date at each: the provider
 * decides about agency and roles, and taking a role away there takes it away here.
 */
@Component
class AccountsByProvider {

    private final OpenIdSettings settings;
    private final JdbcAccounts accounts;
    private final JdbcAgencies agencies;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    AccountsByProvider(
            OpenIdSettings settings,
            JdbcAccounts accounts,
            JdbcAgencies agencies,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.accounts = accounts;
        this.agencies = agencies;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * @param claims of a token that has been verified
     * @throws ProviderRefusal where agency or roles are not ours
     */
    Account account(Map<String, Object> claims) {
        var agency = agency(claims);
        var roles = roles(claims);
        var key = Sha256.of(text(claims, "iss"), text(claims, "sub"));
        try {
            return Objects.requireNonNull(transaction.execute(status -> known(key, agency, roles)));
        } catch (DuplicateKeyException e) {
            // The same person in two windows, for the first time: the other one made the account.
            return Objects.requireNonNull(transaction.execute(status -> known(key, agency, roles)));
        }
    }

    private Account known(String key, AgencyId agency, Set<Role> roles) {
        var before = accounts.bySubject(key);
        if (before.isEmpty()) {
            var id = ActorId.random();
            var account = new Account(id, id.value(), agency, roles);
            accounts.createProvided(account, key);
            events.publishEvent(new AccountCreated(account));
            return account;
        }
        if (before.get().isLocked()) {
            throw new ProviderRefusal(Reason.LOCKED);
        }
        var known = before.get().account();
        var account = new Account(known.id(), known.name(), agency, roles);
        if (!account.equals(known)) {
            accounts.change(account);
            events.publishEvent(new AccountChanged(known, account));
        }
        return account;
    }

    private AgencyId agency(Map<String, Object> claims) {
        var name = settings.agency().isBlank() ? claim(claims, settings.agencyClaim()) : settings.agency();
        return agencies.all().stream()
                .map(Agency::id)
                .filter(agency -> agency.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProviderRefusal(Reason.NO_AGENCY));
    }

    private Set<Role> roles(Map<String, Object> claims) {
        var roles = EnumSet.noneOf(Role.class);
        var named = claim(claims, settings.rolesClaim());
        for (var role : named instanceof Collection<?> many ? many : List.of(String.valueOf(named))) {
            Role.ofKey(String.valueOf(role)).ifPresent(roles::add);
        }
        if (roles.isEmpty()) {
            throw new ProviderRefusal(Reason.NO_ROLE);
        }
        return roles;
    }

    private static String text(Map<String, Object> claims, String name) {
        var value = claims.get(name);
        if (value == null) {
            throw new ProviderRefusal(Reason.NO_SUBJECT);
        }
        return value.toString();
    }

    private static @Nullable Object claim(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object at = claims;
        for (var name : path.split("\\.")) {
            at = at instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return at;
    }
}
