package org.brueckenschlag.identity;

import java.util.ArrayList;
import java.util.Objects;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class OwnPasswordKeeping implements OwnPassword {

    private final JdbcAccounts accounts;
    private final CurrentActor currentActor;
    private final PasswordEncoder passwords;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    OwnPasswordKeeping(
            JdbcAccounts accounts,
            CurrentActor currentActor,
            PasswordEncoder passwords,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.passwords = passwords;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public boolean isHere() {
        return state().hasPassword();
    }

    @Override
    public boolean isDue() {
        return state().isPasswordDue();
    }

    @Override
    public void change(String present, String next) {
        var account = state().account();
        var findings = new ArrayList<Finding>();
        var stored = accounts.credentials(account.name());
        if (stored.isEmpty() || !passwords.matches(present, stored.get().passwordHash())) {
            findings.add(Finding.of("present", "identity.password-wrong"));
        }
        PasswordRules.finding("next", next, account.name()).ifPresent(findings::add);
        if (findings.isEmpty() && next.equals(present)) {
            findings.add(Finding.of("next", "identity.password-same"));
        }
        if (!findings.isEmpty()) {
            throw new Refused(IdentityRefusal.PASSWORD_ANSWERS, findings);
        }
        var hash = Objects.requireNonNull(passwords.encode(next));
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(account.id(), hash, false);
            events.publishEvent(new PasswordChanged(account, false));
        });
    }

    private AccountState state() {
        return accounts.state(currentActor.get().id()).orElseThrow(() -> new Refused(IdentityRefusal.NOT_SIGNED_IN));
    }
}
