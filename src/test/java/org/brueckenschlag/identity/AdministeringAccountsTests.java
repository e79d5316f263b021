package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Set;
import org.brueckenschlag.Letters;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.shared.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** An administrator makes accounts for the people of the agency; each begins with a password of its own. */
@ModuleTest
class AdministeringAccountsTests {

    @Autowired
    AccountAdministration administration;

    @Autowired
    OwnPassword password;

    @Autowired
    JdbcAccounts accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    JdbcClient jdbc;

    final String name = "neu-" + Letters.drawn();

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("DELETE FROM sign_in_failure").update();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewAccountChangesItsPasswordBeforeItMayDoAnything() {
        var given = asAdmin(() -> administration.create(name, Set.of(Role.MEDIATION)));
        come(given);
        assertThat(currentActor.get().roles()).isEmpty();
        assertThat(password.isDue()).isTrue();

        password.change(given, "ein Satz, den niemand kennt");

        assertThat(currentActor.get().roles()).containsExactly(Role.MEDIATION);
        come("ein Satz, den niemand kennt");
        assertThat(password.isDue()).isFalse();
        assertThatThrownBy(() -> come(given)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void allThatIsWrongWithAPasswordIsToldAtOnce() {
        var given = asAdmin(() -> administration.create(name, Set.of(Role.MEDIATION)));
        come(given);

        assertThat(refused("identity.password-answers", () -> password.change("falsch", "kurz"))
                        .findings())
                .extracting(Finding::field)
                .containsExactly("present", "next");
        refused("identity.password-answers", () -> password.change(given, given));
        refused("identity.password-answers", () -> password.change(given, "mein Konto heißt " + name));
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneForWhoIsSignedIn() {
        signedIn(Set.of(Role.MEDIATION, Role.LEITUNG));

        asAdmin(() -> {
            administration.changeRoles(id(), Set.of(Role.MEDIATION));
            return "";
        });

        assertThat(currentActor.get().roles()).containsExactly(Role.MEDIATION);
    }

    @Test
    void aLockedAccountIsOutAtOnceAndStaysOut() {
        signedIn(Set.of(Role.MEDIATION));

        asAdmin(() -> {
            administration.lock(id());
            return "";
        });

        assertThat(currentActor.find()).isEmpty();
        assertThatThrownBy(() -> come("ein Satz, den niemand kennt")).isInstanceOf(BadCredentialsException.class);
        asAdmin(() -> {
            administration.unlock(id());
            return "";
        });
        come("ein Satz, den niemand kennt");
        assertThat(currentActor.get().roles()).containsExactly(Role.MEDIATION);
    }

    @Test
    void aNameThatIsANumberOrAnAddressIsRefusedAndCounted() {
        for (var number : List.of("a0176-30092214", "de89370400440532013000")) {
            asAdmin(() -> {
                assertThat(refused(
                                        "identity.account-answers",
                                        () -> administration.create(number, Set.of(Role.MEDIATION)))
                                .findings())
                        .extracting(Finding::field)
                        .containsExactly("name");
                return "";
            });
            assertThat(accounts.find(number)).isEmpty();
        }

        assertThat(jdbc.sql("SELECT content FROM audit_entry WHERE content LIKE '%\"account-name\"%'")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(entry -> entry.contains("30092214") || entry.contains("3704004405"));
    }

    @Test
    void anAccountMayBeCalledLikeItsOwner() {
        asAdmin(() -> administration.create("ayse.yildirim-" + Letters.drawn(), Set.of(Role.MEDIATION)));
    }

    @Test
    void everyChangeLeavesOneEntryWithoutThePassword() {
        var given = asAdmin(() -> administration.create(name, Set.of(Role.MEDIATION)));
        var reset = asAdmin(() -> administration.resetPassword(id()));
        asAdmin(() -> {
            administration.lock(id());
            administration.lock(id());
            return "";
        });

        var entries = jdbc.sql(
                        "SELECT content FROM audit_entry WHERE chain = 'identity/nordwinkel' AND content LIKE :id")
                .param("id", "%" + id().value() + "%")
                .query(String.class)
                .list();
        assertThat(entries).hasSize(3).noneMatch(entry -> entry.contains(given) || entry.contains(reset));
    }

    @Test
    void onlyTheAdministratorOfTheAgencyMay() {
        asAdmin(() -> administration.create(name, Set.of(Role.MEDIATION)));

        refused("identity.may-not-administer", () -> as("leitung", () -> administration.accounts()));
        refused("identity.may-not-administer", () -> as("leitung", () -> administration.create("x", Set.of())));
        refused("identity.account-unknown", () -> asAdmin(() -> administration.resetPassword(idOf("leitung-b"))));
        refused("identity.account-unknown", () -> asAdmin(() -> administration.resetPassword(new ActorId("k-none"))));
    }

    @Test
    void anAgencyKeepsAnAdministrator() {
        refused(
                "identity.account-own",
                () -> asAdmin(() -> {
                    administration.lock(idOf("admin"));
                    return "";
                }));
        refused(
                "identity.account-last-admin",
                () -> asAdmin(() -> {
                    administration.changeRoles(idOf("admin"), Set.of(Role.LEITUNG));
                    return "";
                }));
    }

    @Test
    void aNameIsGivenOnceAndAnAccountHasARole() {
        assertThat(refused("identity.account-answers", () -> asAdmin(() -> administration.create("Nein!", Set.of())))
                        .findings())
                .extracting(Finding::field)
                .containsExactly("name", "roles");
        assertThat(refused(
                                "identity.account-answers",
                                () -> asAdmin(() -> administration.create("leitung", Set.of(Role.LEITUNG))))
                        .findings())
                .extracting(Finding::key)
                .isEqualTo(List.of("identity.account-name-taken"));
    }

    private void signedIn(Set<Role> roles) {
        var given = asAdmin(() -> administration.create(name, roles));
        come(given);
        password.change(given, "ein Satz, den niemand kennt");
    }

    private void come(String typed) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(signIn.authenticate(new UsernamePasswordAuthenticationToken(name, typed))));
    }

    private <T> T asAdmin(java.util.function.Supplier<T> work) {
        return as("admin", work);
    }

    private <T> T as(String account, java.util.function.Supplier<T> work) {
        return currentActor.as(accounts.find(account).orElseThrow().actor(), work);
    }

    private ActorId id() {
        return idOf(name);
    }

    private ActorId idOf(String account) {
        return accounts.find(account).orElseThrow().id();
    }
}
