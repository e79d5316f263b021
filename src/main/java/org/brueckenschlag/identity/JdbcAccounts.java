package org.brueckenschlag.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAccounts implements Accounts {

    private static final String SELECT = """
            SELECT a.id, a.name, a.agency, a.password_hash, r.role
            FROM account a LEFT JOIN account_role r ON r.account = a.id
            """;

    private static final Comparator<Account> AS_SHOWN = Comparator.comparing(
                    (Account account) -> account.agency().value())
            .thenComparing(account ->
                    account.roles().stream().min(Comparator.naturalOrder()).orElse(Role.ADMIN))
            .thenComparing(Account::name);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAccounts(JdbcClient jdbc, SecurityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock.clock();
    }

    @Override
    public Optional<Account> find(String name) {
        return credentials(name).map(Credentials::account);
    }

    @Override
    public Optional<Account> find(ActorId id) {
        return one("WHERE a.id = :value", id.value()).map(Credentials::account);
    }

    @Override
    public List<Account> ofAgency(AgencyId agency) {
        return accounts("WHERE a.agency = :value", agency.value());
    }

    @Override
    public List<Account> shownAtSignIn() {
        return accounts("WHERE a.origin = :value", Origin.DEMO.column());
    }

    /** By name as typed: upper case and blanks around it do not matter. */
    Optional<Credentials> credentials(String name) {
        return one("WHERE a.name = :value", name.strip().toLowerCase(Locale.ROOT));
    }

    boolean any() {
        return jdbc.sql("SELECT COUNT(*) FROM account").query(Long.class).single() > 0;
    }

    void create(Account account, String passwordHash, Origin origin) {
        jdbc.sql("""
                INSERT INTO account (id, name, agency, password_hash, origin, created_at)
                VALUES (:id, :name, :agency, :passwordHash, :origin, :createdAt)
                """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("agency", account.agency().value())
                .param("passwordHash", passwordHash)
                .param("origin", origin.column())
                .param("createdAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        for (var role : account.roles()) {
            jdbc.sql("INSERT INTO account_role (account, role) VALUES (:account, :role)")
                    .param("account", account.id().value())
                    .param("role", role.key())
                    .update();
        }
    }

    private List<Account> accounts(String where, String value) {
        return all(where, value).stream()
                .map(Credentials::account)
                .sorted(AS_SHOWN)
                .toList();
    }

    private Optional<Credentials> one(String where, String value) {
        return all(where, value).stream().findFirst();
    }

    private List<Credentials> all(String where, String value) {
        return jdbc.sql(SELECT + where).param("value", value).query(JdbcAccounts::collect);
    }

    /** One row a role; an account without a role has one row without. */
    private static List<Credentials> collect(ResultSet rows) throws SQLException {
        var accounts = new LinkedHashMap<String, Credentials>();
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        while (rows.next()) {
            var id = rows.getString("id");
            var role = rows.getString("role");
            var held = roles.computeIfAbsent(id, key -> EnumSet.noneOf(Role.class));
            if (role != null) {
                Role.ofKey(role).ifPresent(held::add);
            }
            var account =
                    new Account(new ActorId(id), rows.getString("name"), new AgencyId(rows.getString("agency")), held);
            accounts.put(id, new Credentials(account, rows.getString("password_hash")));
        }
        return new ArrayList<>(accounts.values());
    }

    /** Where an account comes from. */
    enum Origin {
        DEMO("demo"),
        SET_UP("set-up");

        private final String column;

        Origin(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
