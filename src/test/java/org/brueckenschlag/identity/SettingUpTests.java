package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start of profile production, on a database of its own. */
class SettingUpTests {

    final GuessingPasswordsTests.SteppingClock clock = new GuessingPasswordsTests.SteppingClock();
    JdbcAccounts accounts;
    JdbcAgencies agencies;
    TokenSetUp setUp;
    ProductionStart start;
    DemoAccounts demo;
    JdbcClient jdbc;
    List<Object> told = new ArrayList<>();

    @BeforeEach
    void emptyDatabase() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V10__identity.sql"),
                        new ClassPathResource("db/migration/V13__sign_in_by_provider_and_token.sql"),
                        new ClassPathResource("db/migration/V14__accounts_administered.sql"))
                .execute(database);
        jdbc = JdbcClient.create(database);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        var passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var time = new SecurityClock(clock);
        var texts = new FreeTexts(TextGuard.shipped(), Vocabulary::none, told::add);
        accounts = new JdbcAccounts(jdbc, time);
        agencies = new JdbcAgencies(jdbc);
        setUp = new TokenSetUp(
                new JdbcSetUpToken(jdbc), accounts, agencies, passwords, texts, transaction, told::add, time);
        start = new ProductionStart(accounts, setUp);
        demo = new DemoAccounts(agencies, accounts, passwords, transaction, told::add);
    }

    @Test
    void createsTheFirstAdministratorWithTheToken() {
        var account = setUp.createFirstAdministrator(with(setUp.newToken()));

        assertThat(account.roles()).containsExactly(Role.ADMIN);
        assertThat(told).containsExactly(new AccountCreated(account));
        assertThat(accounts.find("verwaltung")).contains(account);
        assertThat(agencies.get(new AgencyId("hafen")).name()).isEqualTo("Hafen");
        assertThat(accounts.shownAtSignIn()).isEmpty();
        assertThat(accounts.credentials("verwaltung").orElseThrow().passwordHash())
                .startsWith("{bcrypt}");
    }

    @Test
    void worksOnce() {
        var token = setUp.newToken();
        setUp.createFirstAdministrator(with(token));

        assertRefused(with(token), IdentityRefusal.SET_UP_CLOSED);
        assertRefused(with(setUp.newToken()), IdentityRefusal.SET_UP_CLOSED);
    }

    @Test
    void isRefusedWithAnotherToken() {
        var before = setUp.newToken();
        setUp.newToken();

        assertRefused(with(before), IdentityRefusal.SET_UP_TOKEN);
        assertRefused(with(""), IdentityRefusal.SET_UP_TOKEN);
        assertThat(accounts.any()).isFalse();
    }

    @Test
    void isRefusedAfterADay() {
        var token = setUp.newToken();
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        assertRefused(with(token), IdentityRefusal.SET_UP_TOKEN);
    }

    @Test
    void keepsNoTokenButItsHash() {
        var token = setUp.newToken();

        assertThat(jdbc.sql("SELECT hash FROM set_up_token").query(String.class).single())
                .hasSize(64)
                .doesNotContain(token);
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndKeepsTheTokenGood() {
        var token = setUp.newToken();
        var wrong = new SetUp.FirstAdministrator(token, "Hafen!", " ", "X", "demo");

        assertThatThrownBy(() -> setUp.createFirstAdministrator(wrong))
                .asInstanceOf(type(Refused.class))
                .extracting(refused ->
                        refused.findings().stream().map(Finding::field).toList())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("agency", "agencyName", "account", "password");
        assertThat(setUp.createFirstAdministrator(with(token)).name()).isEqualTo("verwaltung");
    }

    @Test
    void takesNamesThatAreNamesAndNeitherNumbersNorAddresses() {
        var wrong = new SetUp.FirstAdministrator(
                setUp.newToken(), "hafen", "Hafen, Frau Yildirim", "a0176-30092214", "ein Satz, den niemand kennt");

        assertThatThrownBy(() -> setUp.createFirstAdministrator(wrong))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::findings)
                .isEqualTo(List.of(
                        Finding.of("agencyName", "casefree.text.person-name"),
                        Finding.of("account", "casefree.text.phone")));
        assertThat(accounts.any()).isFalse();
    }

    @Test
    void doesNotStartBesideAccountsOfTheDemonstration() {
        demo.afterSingletonsInstantiated();

        assertThatThrownBy(start::afterSingletonsInstantiated)
                .isInstanceOf(DemoAccountsFound.class)
                .satisfies(refused -> assertThat(new DemoAccountsFoundExplained()
                                .analyze(refused)
                                .getAction())
                        .contains("BRUECKENSCHLAG_DB_URL"));
    }

    @Test
    void theDemonstrationMakesItsAccountsOnce() {
        demo.afterSingletonsInstantiated();
        demo.afterSingletonsInstantiated();

        assertThat(accounts.shownAtSignIn()).hasSize(13);
    }

    private void assertRefused(SetUp.FirstAdministrator command, IdentityRefusal refusal) {
        assertThatThrownBy(() -> setUp.createFirstAdministrator(command))
                .asInstanceOf(type(Refused.class))
                .returns(refusal, Refused::refusal);
    }

    private static SetUp.FirstAdministrator with(String token) {
        return new SetUp.FirstAdministrator(token, "hafen", "Hafen", "verwaltung", "ein langer Satz");
    }
}
