package org.brueckenschlag.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAccounts implements Accounts {

    private static final String SELECT = """
            SELECT a.id, a.name, a.agency, a.password_hash, a.locked_at, a.password_due, r.role
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
        return one("WHERE a.name = :value", typed(name)).map(Row::account);
    }

    @Override
    public Optional<Account> find(ActorId id) {
        return one("WHERE a.id = :value", id.value()).map(Row::account);
    }

    @Override
    public List<Account> ofAgency(AgencyId agency) {
        return accounts("WHERE a.agency = :value", agency.value());
    }

    @Override
    public List<Account> shownAtSignIn() {
        return accounts("WHERE a.origin = :value", Origin.DEMO.column());
    }

    /**
     * By name as typed, where the account has a password and is not locked: one that a provider vouches for has none.
     */
    Optional<Credentials> credentials(String name) {
        return one("WHERE a.name = :value AND a.locked_at IS NULL", typed(name)).flatMap(Row::credentials);
    }

    Optional<AccountState> state(ActorId id) {
        return one("WHERE a.id = :value", id.value()).map(Row::state);
    }

    List<AccountState> statesOf(AgencyId agency) {
        return all("WHERE a.agency = :value", agency.value()).stream()
                .map(Row::state)
                .sorted(Comparator.comparing(state -> state.account().name()))
                .toList();
    }

    /** The account that a provider vouches for under this key. */
    Optional<AccountState> bySubject(String subject) {
        return one("WHERE a.subject = :value", subject).map(Row::state);
    }

    boolean any() {
        return jdbc.sql("SELECT COUNT(*) FROM account").query(Long.class).single() > 0;
    }

    void create(Account account, String passwordHash, Origin origin) {
        insert(account, passwordHash, null, origin);
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the subject has an account already */
    void createProvided(Account account, String subject) {
        insert(account, null, subject, Origin.PROVIDER);
    }

    /** Agency and roles; the name stays. */
    void change(Account account) {
        jdbc.sql("UPDATE account SET agency = :agency WHERE id = :id")
                .param("agency", account.agency().value())
                .param("id", account.id().value())
                .update();
        jdbc.sql("DELETE FROM account_role WHERE account = :id")
                .param("id", account.id().value())
                .update();
        insertRoles(account);
    }

    void setPassword(ActorId id, String hash, boolean isDue) {
        jdbc.sql("UPDATE account SET password_hash = :hash, password_due = :due WHERE id = :id")
                .param("hash", hash)
                .param("due", isDue)
                .param("id", id.value())
                .update();
    }

    /** @return whether that was new */
    boolean lock(ActorId id, boolean locked) {
        var at = locked ? OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC) : null;
        return jdbc.sql("UPDATE account SET locked_at = :at WHERE id = :id AND locked_at IS " + (locked ? "" : "NOT ")
                                + "NULL")
                        .param("at", at, Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private void insert(Account account, @Nullable String passwordHash, @Nullable String subject, Origin origin) {
        jdbc.sql("""
                INSERT INTO account (id, name, agency, password_hash, subject, origin, created_at)
                VALUES (:id, :name, :agency, :passwordHash, :subject, :origin, :createdAt)
                """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("agency", account.agency().value())
                .param("passwordHash", passwordHash)
                .param("subject", subject)
                .param("origin", origin.column())
                .param("createdAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        insertRoles(account);
    }

    private void insertRoles(Account account) {
        for (var role : account.roles()) {
            jdbc.sql("INSERT INTO account_role (account, role) VALUES (:account, :role)")
                    .param("account", account.id().value())
                    .param("role", role.key())
                    .update();
        }
    }

    private List<Account> accounts(String where, String value) {
        return all(where, value).stream().map(Row::account).sorted(AS_SHOWN).toList();
    }

    private Optional<Row> one(String where, String value) {
        return all(where, value).stream().findFirst();
    }

    private List<Row> all(String where, String value) {
        return jdbc.sql(SELECT + where).param("value", value).query(JdbcAccounts::collect);
    }

    /** Upper case and blanks around it do not matter. */
    private static String typed(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** One row a role; an account without a role has one row without. */
    private static List<Row> collect(ResultSet rows) throws SQLException {
        var accounts = new LinkedHashMap<String, Row>();
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
            accounts.put(
                    id,
                    new Row(
                            account,
                            rows.getString("password_hash"),
                            rows.getObject("locked_at") != null,
                            rows.getBoolean("password_due")));
        }
        return new ArrayList<>(accounts.values());
    }

    private record Row(Account account, @Nullable String passwordHash, boolean isLocked, boolean isDue) {

        AccountState state() {
            return new AccountState(account, passwordHash != null, isLocked, isDue);
        }

        Optional<Credentials> credentials() {
            return passwordHash == null ? Optional.empty() : Optional.of(new Credentials(account, passwordHash));
        }
    }

    /** Where an account comes from. */
    enum Origin {
        DEMO("demo"),
        SET_UP("set-up"),
        ADMIN("admin"),
        PROVIDER("provider");

        private final String column;

        Origin(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
