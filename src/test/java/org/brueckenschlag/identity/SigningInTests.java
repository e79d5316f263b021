package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
class SigningInTests {

    @Autowired
    JdbcAccounts accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcSignInFailures failures;

    @Autowired
    PlatformTransactionManager transactions;

    final GuessingPasswordsTests.SteppingClock clock = new GuessingPasswordsTests.SteppingClock();
    final CountingPasswords passwords = new CountingPasswords();
    final List<Object> events = new ArrayList<>();
    PasswordSignIn signIn;

    @BeforeEach
    void freshCounters() {
        var time = new SecurityClock(clock);
        jdbc.sql("DELETE FROM sign_in_failure").update();
        var throttle = new SignInThrottle(time, failures, transactions);
        signIn = new PasswordSignIn(accounts, passwords, throttle, new RecentSignIns(time), events::add);
        passwords.checked.clear();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void makesTheAccountTheActorOfTheRequest() {
        SecurityContextHolder.setContext(new SecurityContextImpl(signIn("fachkraft", "demo")));

        var actor = currentActor.get();

        assertThat(actor.agency()).isEqualTo(new AgencyId("nordwinkel"));
        assertThat(actor.roles()).containsExactly(Role.FACHKRAFT);
        assertThat(accounts.find(actor.id()).map(Account::name)).contains("fachkraft");
    }

    @Test
    void namesThePseudonymAndNeverThePerson() {
        assertThat(signIn("fachkraft", "demo").getName()).matches("k-[0-9a-f]{8}");
        assertThat(signIn("fachkraft", "demo").toString()).doesNotContain("fachkraft");
    }

    @Test
    void doesNotMindCapitalsAndBlanksInTheName() {
        assertThat(signIn(" Fachkraft ", "demo").isAuthenticated()).isTrue();
    }

    @Test
    void isRefusedAlikeForAWrongPasswordAndAnUnknownAccount() {
        var wrong = refusalOf("leitung", "wrong");
        var unknown = refusalOf("nobody-here", "demo");

        assertThat(wrong).hasSameClassAs(unknown).hasMessage(unknown.getMessage());
        assertThat(wrong).isInstanceOf(BadCredentialsException.class);
    }

    /** Time is not measured: what takes it is counted. */
    @Test
    void doesTheSameWorkForAnUnknownAccount() {
        refusalOf("leitung", "wrong");
        refusalOf("nobody-here", "wrong");

        assertThat(passwords.checked).hasSize(2);
        assertThat(passwords.checked.get("leitung-or-nobody-0").substring(0, 15))
                .isEqualTo(passwords.checked.get("leitung-or-nobody-1").substring(0, 15))
                .startsWith("{bcrypt}$2a$10$");
    }

    @Test
    void isPausedAlikeForAnUnknownAccount() {
        for (var i = 0; i < 5; i++) {
            refusalOf("mediation", "wrong");
            refusalOf("nobody-here", "wrong");
        }
        var checked = passwords.checked.size();

        assertThat(refusalOf("mediation", "demo")).isInstanceOf(SignInPaused.class);
        assertThat(refusalOf("nobody-here", "demo")).isInstanceOf(SignInPaused.class);
        assertThat(passwords.checked).hasSize(checked);
    }

    @Test
    void isNotKeptOutByGuessersWhileThePasswordIsInUse() {
        signIn("koordination", "demo");
        for (var i = 0; i < 5; i++) {
            refusalOf("koordination", "wrong");
        }

        assertThat(signIn("koordination", "demo").isAuthenticated()).isTrue();
    }

    @Test
    void hashesAPasswordOnceWhileItComesWithEachRequest() {
        for (var i = 0; i < 20; i++) {
            signIn("leitung2", "demo");
        }

        assertThat(passwords.checked).hasSize(1);
        assertThat(events)
                .containsExactly(new AccountSignedIn(
                        accounts.find("leitung2").orElseThrow().id(), new AgencyId("nordwinkel")));
    }

    @Test
    void isRecordedWithoutTheNameThatWasTyped() {
        refusalOf("my-secret-password", "leitung");

        assertThat(events).containsExactly(new SignInRefused(null, false));
    }

    @Test
    void isOnlyForTheAccountsOfTheDemonstration() {
        assertThat(accounts.shownAtSignIn())
                .extracting(account -> account.agency() + "/" + account.name())
                .containsExactly(
                        "nordwinkel/fachkraft",
                        "nordwinkel/mediation",
                        "nordwinkel/sprachmittlung",
                        "nordwinkel/multiplikation",
                        "nordwinkel/leitung",
                        "nordwinkel/leitung2",
                        "nordwinkel/koordination",
                        "nordwinkel/pruefung",
                        "nordwinkel/datenschutz",
                        "nordwinkel/admin",
                        "suedtor/fachkraft-b",
                        "suedtor/mediation-b",
                        "suedtor/leitung-b");
        assertThat(agencies.all()).extracting(Agency::name).containsExactly("Nordwinkel", "Südtor");
    }

    @Test
    void nobodyActsWithoutHavingSignedIn() {
        assertThat(currentActor.find()).isEmpty();
        assertThatThrownBy(currentActor::get).isInstanceOf(Refused.class).hasMessage("identity.not-signed-in");
    }

    @Test
    void anotherActorActsOnlyForTheWorkGivenToThem() {
        var mediation = accounts.find("mediation").orElseThrow().actor();
        var leitung = accounts.find("leitung").orElseThrow().actor();

        var inside = currentActor.as(mediation, () -> {
            assertThatThrownBy(() -> currentActor.as(leitung, () -> {
                        throw new IllegalStateException("fails");
                    }))
                    .hasMessage("fails");
            return currentActor.get();
        });

        assertThat(inside).isEqualTo(mediation);
        assertThat(currentActor.find()).isEmpty();
    }

    private Authentication signIn(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private Exception refusalOf(String name, String password) {
        try {
            signIn(name, password);
        } catch (RuntimeException refused) {
            return refused;
        }
        throw new AssertionError("was let in");
    }

    /** The real encoder; notes which hash each check was against. */
    static final class CountingPasswords implements PasswordEncoder {

        final Map<String, String> checked = new HashMap<>();
        private final PasswordEncoder real = PasswordEncoderFactories.createDelegatingPasswordEncoder();

        @Override
        public String encode(CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checked.put("leitung-or-nobody-" + checked.size(), hash);
            return real.matches(password, hash);
        }
    }
}
