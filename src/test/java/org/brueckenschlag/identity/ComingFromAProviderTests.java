package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.brueckenschlag.identity.ProviderRefusal.Reason;
import org.brueckenschlag.shared.AgencyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The account behind what an identity provider says; that the provider said it is Spring Security's business. */
class ComingFromAProviderTests {

    static final String ISSUER = "https://anmeldung.example";

    JdbcClient jdbc;
    JdbcAccounts accounts;
    List<Object> told = new ArrayList<>();
    TransactionTemplate transaction;
    JdbcAgencies agencies;

    @BeforeEach
    void twoAgencies() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V10__identity.sql"),
                        new ClassPathResource("db/migration/V13__sign_in_by_provider_and_token.sql"),
                        new ClassPathResource("db/migration/V14__accounts_administered.sql"))
                .execute(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        accounts = new JdbcAccounts(jdbc, new SecurityClock(new GuessingPasswordsTests.SteppingClock()));
        agencies = new JdbcAgencies(jdbc);
        agencies.create(new Agency(new AgencyId("nordwinkel"), "Nordwinkel"));
        agencies.create(new Agency(new AgencyId("suedtor"), "Südtor"));
    }

    @Test
    void theFirstTimeMakesAnAccountThatNamesNobody() {
        var account = provider("roles", "agency", "").account(claims("erika.musterfrau", "nordwinkel", "leitung"));

        assertThat(account.roles()).containsExactly(Role.LEITUNG);
        assertThat(account.agency()).isEqualTo(new AgencyId("nordwinkel"));
        assertThat(told).containsExactly(new AccountCreated(account));
        assertThat(jdbc.sql("SELECT * FROM account").query().singleRow().toString())
                .doesNotContain("erika", "Muster");
    }

    @Test
    void nextTimeItIsTheSameAccountWithTheRolesOfThatDay() {
        var provider = provider("roles", "agency", "");
        var first = provider.account(claims("17", "nordwinkel", "leitung", "fachkraft"));
        told.clear();
        var same = provider.account(claims("17", "nordwinkel", "fachkraft", "leitung"));
        assertThat(same).isEqualTo(first);
        assertThat(told).isEmpty();

        var moved = provider.account(claims("17", "suedtor", "fachkraft"));

        assertThat(moved.id()).isEqualTo(first.id());
        assertThat(accounts.find(first.id())).contains(moved);
        assertThat(told).containsExactly(new AccountChanged(first, moved));
    }

    @Test
    void theSameNameAtAnotherProviderIsSomebodyElse() {
        var provider = provider("roles", "agency", "");

        assertThat(provider.account(claims("17", "nordwinkel", "leitung")).id())
                .isNotEqualTo(provider.account(elsewhere(claims("17", "nordwinkel", "leitung")))
                        .id());
    }

    @Test
    void rolesMayLieInsideOfAnObjectAndTheAgencyBeTheSameForAll() {
        var claims = Map.of(
                "iss", ISSUER, "sub", "17", "realm_access", Map.of("roles", List.of("mediation", "offline_access")));

        var account = provider("realm_access.roles", "", "suedtor").account(claims);

        assertThat(account.roles()).containsExactly(Role.MEDIATION);
        assertThat(account.agency()).isEqualTo(new AgencyId("suedtor"));
    }

    @Test
    void withoutARoleOrAnAgencyOfOursNobodyComesIn() {
        var provider = provider("roles", "agency", "");

        refused(Reason.NO_ROLE, () -> provider.account(claims("17", "nordwinkel", "kantine")));
        refused(Reason.NO_ROLE, () -> provider.account(Map.of("iss", ISSUER, "sub", "17", "agency", "nordwinkel")));
        refused(Reason.NO_AGENCY, () -> provider.account(claims("17", "anderswo", "leitung")));
        refused(
                Reason.NO_AGENCY,
                () -> provider.account(Map.of("iss", ISSUER, "sub", "17", "roles", List.of("leitung"))));
        assertThat(accounts.any()).isFalse();
    }

    @Test
    void aProvidersAccountHasNoPassword() {
        var account = provider("roles", "agency", "").account(claims("17", "nordwinkel", "leitung"));

        assertThat(accounts.credentials(account.name())).isEmpty();
        assertThat(accounts.find(account.name())).contains(account);
    }

    private AccountsByProvider provider(String rolesClaim, String agencyClaim, String agency) {
        var settings = new OpenIdSettings(ISSUER, "client", "", "", rolesClaim, agencyClaim, agency, "");
        return new AccountsByProvider(settings, accounts, agencies, transaction, told::add);
    }

    private static Map<String, Object> claims(String subject, String agency, String... roles) {
        return Map.of("iss", ISSUER, "sub", subject, "agency", agency, "roles", List.of(roles));
    }

    private static Map<String, Object> elsewhere(Map<String, Object> claims) {
        var others = new HashMap<>(claims);
        others.put("iss", "https://other.example");
        return others;
    }

    private static void refused(Reason reason, Runnable signIn) {
        assertThatThrownBy(signIn::run)
                .asInstanceOf(type(ProviderRefusal.class))
                .returns(reason, ProviderRefusal::reason);
    }
}
