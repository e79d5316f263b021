package org.brueckenschlag.identity;

import static org.brueckenschlag.identity.JdbcAccounts.Origin.DEMO;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The two agencies and the accounts of the demonstration (module tests have the same), made at the first start. Runs
 * before anything that starts with the application, so that demonstration data find their actors.
 */
@Component
@Profile({"demo", "test"})
class DemoAccounts implements SmartInitializingSingleton {

    private static final String PASSWORD = "demo";

    private static final Agency NORDWINKEL = agency("nordwinkel");
    private static final Agency SUEDTOR = agency("suedtor");

    private static final List<Account> ACCOUNTS = List.of(
            account("fachkraft", NORDWINKEL, Role.FACHKRAFT),
            account("mediation", NORDWINKEL, Role.MEDIATION),
            account("sprachmittlung", NORDWINKEL, Role.SPRACHMITTLUNG),
            account("multiplikation", NORDWINKEL, Role.MULTIPLIKATION),
            account("leitung", NORDWINKEL, Role.LEITUNG),
            account("leitung2", NORDWINKEL, Role.LEITUNG),
            account("koordination", NORDWINKEL, Role.KOORDINATION),
            account("pruefung", NORDWINKEL, Role.PRUEFUNG),
            account("datenschutz", NORDWINKEL, Role.DATENSCHUTZ),
            account("admin", NORDWINKEL, Role.ADMIN),
            // A small agency: its people hold two roles each, or some tasks would wait for nobody.
            account("fachkraft-b", SUEDTOR, Role.FACHKRAFT, Role.MULTIPLIKATION),
            account("mediation-b", SUEDTOR, Role.MEDIATION, Role.SPRACHMITTLUNG),
            account("leitung-b", SUEDTOR, Role.LEITUNG, Role.DATENSCHUTZ));

    private final JdbcAgencies agencies;
    private final JdbcAccounts accounts;
    private final PasswordEncoder passwords;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    DemoAccounts(
            JdbcAgencies agencies,
            JdbcAccounts accounts,
            PasswordEncoder passwords,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> create());
    }

    private void create() {
        if (accounts.any()) {
            return;
        }
        var known = agencies.all();
        for (var agency : List.of(NORDWINKEL, SUEDTOR)) {
            if (!known.contains(agency)) {
                agencies.create(agency);
            }
        }
        // One hash for all of them: the password stands on the sign-in page, and hashing each time takes a second.
        var hash = Objects.requireNonNull(passwords.encode(PASSWORD));
        for (var account : ACCOUNTS) {
            accounts.create(account, hash, DEMO);
            events.publishEvent(new AccountCreated(account));
        }
    }

    private static Agency agency(String id) {
        return new Agency(new AgencyId(id), Texts.in(Texts.GERMAN).get("identity.demo." + id));
    }

    /** Pseudonyms here follow from the name, so that two demonstrations look the same; real ones are random. */
    private static Account account(String name, Agency agency, Role... roles) {
        var pseudonym = UUID.nameUUIDFromBytes(("demo:" + name).getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        return new Account(new ActorId("k-" + pseudonym), name, agency.id(), Set.of(roles));
    }
}
