package org.brueckenschlag.identity;

import static org.brueckenschlag.identity.JdbcAccounts.Origin.SET_UP;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class TokenSetUp implements SetUp {

    private static final Duration VALID = Duration.ofDays(1);

    private final JdbcSetUpToken tokens;
    private final JdbcAccounts accounts;
    private final JdbcAgencies agencies;
    private final PasswordEncoder passwords;
    private final FreeTexts texts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenSetUp(
            JdbcSetUpToken tokens,
            JdbcAccounts accounts,
            JdbcAgencies agencies,
            PasswordEncoder passwords,
            FreeTexts texts,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            SecurityClock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.agencies = agencies;
        this.passwords = passwords;
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock.clock();
    }

    /** A new token, which makes the one before worthless. It is known to the caller alone; kept is its hash. */
    String newToken() {
        var token = RandomToken.of(24);
        transaction.executeWithoutResult(
                status -> tokens.replace(Sha256.of(token), clock.instant().plus(VALID)));
        return token;
    }

    @Override
    public Account createFirstAdministrator(FirstAdministrator command) {
        return Objects.requireNonNull(transaction.execute(status -> create(command)));
    }

    private Account create(FirstAdministrator command) {
        var token = tokens.lock();
        if (token.isEmpty() || accounts.any()) {
            throw new Refused(IdentityRefusal.SET_UP_CLOSED);
        }
        var given = Sha256.of(command.token()).getBytes(StandardCharsets.US_ASCII);
        var right = MessageDigest.isEqual(given, token.get().hash().getBytes(StandardCharsets.US_ASCII));
        if (!right || clock.instant().isAfter(token.get().validUntil())) {
            throw new Refused(IdentityRefusal.SET_UP_TOKEN);
        }
        var findings = findings(command);
        if (!findings.isEmpty()) {
            throw new Refused(IdentityRefusal.SET_UP_ANSWERS, findings);
        }
        var agency =
                new Agency(new AgencyId(command.agency()), command.agencyName().strip());
        if (agencies.all().stream().noneMatch(known -> known.id().equals(agency.id()))) {
            agencies.create(agency);
        }
        var account = new Account(ActorId.random(), command.account(), agency.id(), Set.of(Role.ADMIN));
        accounts.create(account, Objects.requireNonNull(passwords.encode(command.password())), SET_UP);
        tokens.remove();
        events.publishEvent(new AccountCreated(account));
        return account;
    }

    private List<Finding> findings(FirstAdministrator command) {
        var findings = new ArrayList<Finding>();
        if (!command.agency().matches("[a-z][a-z0-9-]{0,39}")) {
            findings.add(Finding.of("agency", "identity.set-up.agency"));
        }
        if (command.agencyName().isBlank() || command.agencyName().length() > 100) {
            findings.add(Finding.of("agencyName", "identity.set-up.agency-name"));
        } else {
            findings.addAll(texts.findingsInName(TextDoor.AGENCY_NAME, "agencyName", command.agencyName()));
        }
        if (!command.account().matches("[a-z][a-z0-9.-]{1,39}")) {
            findings.add(Finding.of("account", "identity.set-up.account"));
        } else {
            findings.addAll(texts.findingsInName(TextDoor.ACCOUNT_NAME, "account", command.account()));
        }
        PasswordRules.finding("password", command.password(), command.account()).ifPresent(findings::add);
        return findings;
    }
}
