package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.brueckenschlag.Postgres;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Ten thousand matters of one agency feel as light as ten: the database itself says how many rows it touched for a
 * page, and the pages hold every matter once.
 */
class TenThousandAuditedMattersOnPostgresTests {

    private static final int MATTERS = 10_000;
    private static final int LIMIT = 50;
    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");

    private static Connection connection;
    private static JdbcClient jdbc;
    private static MatterSearch search;

    @BeforeAll
    static void fill() throws SQLException {
        connection = Postgres.empty().source().getConnection();
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V42__audit_search.sql"));
        var source = StatementCount.counting(new SingleConnectionDataSource(connection, true));
        jdbc = JdbcClient.create(source);
        search = new MatterSearch(
                new JdbcAuditedMatters(jdbc),
                new JdbcSavedSearches(jdbc),
                new MatterTransactions(new DataSourceTransactionManager(source)),
                new Auditor(),
                new FreeTexts(TextGuard.shipped(), Vocabulary::none, event -> {}),
                Clock.systemUTC());
        // Seven matters began at the same moment each time: their order is the id's alone.
        jdbc.sql("""
                INSERT INTO audit_matter (id, agency, number, title, process, version_, definition, social_space,
                                          started_at, closed_at, end_code, method, recommended, late, redactions,
                                          questions)
                SELECT 'm-' || n * 7919::bigint % 1000003, CASE n % 2 WHEN 0 THEN 'nordwinkel' ELSE 'suedtor' END,
                       'KM-' || n, 'Lärm im Innenhof', 'konfliktmediation', 1 + n % 6 / 2, 'v' || n % 6 / 2, 'S03',
                       to_timestamp(1700000000 + n / 14 * 60), NULL, NULL, 'co_mediation', 'co_mediation',
                       n % 8 / 6, 0, 0
                FROM generate_series(1, :both) AS n
                """).param("both", 2 * MATTERS).update();
        jdbc.sql("ANALYZE audit_matter").update();
        // Within a transaction the database passes no numbers on, so that a question is the difference of two readings.
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
    }

    static List<AuditFilter> filters() {
        return List.of(AuditFilter.everything(), ofVersion(2));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aPageTouchesAsManyRowsAsItShows(AuditFilter filter) {
        var first = touched(() -> search.find(filter, null, LIMIT));
        var second = touched(() -> search.find(filter, first.page().next(), LIMIT));

        for (var page : List.of(first, second)) {
            assertThat(page.page().items()).hasSize(LIMIT);
            assertThat(page.statements()).isEqualTo(1);
            assertThat(page.scans()).as("scans of the whole table").isZero();
            // one more says whether there is a next page; those that began with the last one are looked at again
            assertThat(page.rows()).as("rows").isBetween(LIMIT, LIMIT + 1 + 7 * 3);
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void thePagesHoldEveryMatterOnce(AuditFilter filter) {
        var found = new ArrayList<AuditedMatter>();
        String next = null;
        do {
            var page = search.find(filter, next, LIMIT);
            found.addAll(page.items());
            next = page.next();
        } while (next != null);

        assertThat(found).extracting(AuditedMatter::number).doesNotHaveDuplicates();
        assertThat((long) found.size()).isEqualTo(search.count(filter));
        assertThat(found).isSortedAccordingTo((one, other) -> other.startedAt().compareTo(one.startedAt()));
    }

    @Test
    void everythingIsCountedInOneStatement() {
        var counted = StatementCount.during(
                () -> assertThat(search.count(AuditFilter.everything())).isEqualTo(MATTERS));

        assertThat(counted.statements()).isEqualTo(1);
    }

    @Test
    void whatOneCanChooseFromIsAskedOnce() {
        var choices = new ArrayList<AuditedMatters.Choices>();
        var counted = StatementCount.during(() -> choices.add(search.choices()));

        assertThat(counted.statements()).isEqualTo(1);
        assertThat(choices.getFirst().versions())
                .extracting(AuditedMatters.Version::version)
                .containsExactly(3, 2, 1);
        assertThat(choices.getFirst().versions().stream()
                        .mapToLong(AuditedMatters.Version::matters)
                        .sum())
                .isEqualTo(MATTERS);
        assertThat(choices.getFirst().socialSpaces()).containsExactly("S03");
        assertThat(choices.getFirst().endCodes()).isEmpty();
        assertThat(choices.getFirst().methods()).containsExactly("co_mediation");
    }

    private static AuditFilter ofVersion(int version) {
        return new AuditFilter(
                null,
                new AuditedMatters.Version("konfliktmediation", version, "v" + (version - 1), 0),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private record Touched(Page<AuditedMatter> page, int statements, int scans, int rows) {}

    private static Touched touched(Supplier<Page<AuditedMatter>> question) {
        var before = reading();
        var answer = new ArrayList<Page<AuditedMatter>>();
        var counted = StatementCount.during(() -> answer.add(question.get()));
        var after = reading();
        return new Touched(
                answer.getFirst(),
                counted.statements(),
                after.scans() - before.scans(),
                after.touched() - before.touched());
    }

    private record Reading(int scans, int touched) {}

    private static Reading reading() {
        return jdbc.sql("""
                SELECT seq_scan, seq_tup_read + idx_tup_fetch AS touched FROM pg_stat_xact_user_tables
                WHERE relname = 'audit_matter'
                """)
                .query((row, number) -> new Reading(row.getInt("seq_scan"), row.getInt("touched")))
                .single();
    }

    /** Is let in, for as long as this test takes. */
    private static final class Auditor implements CurrentActor {

        private final Actor actor = new Actor(new ActorId("k-7"), NORDWINKEL, Set.of(Role.PRUEFUNG));

        @Override
        public Optional<Actor> find() {
            return Optional.of(actor);
        }

        @Override
        public Actor get() {
            return actor;
        }

        @Override
        public <T> T as(Actor other, Supplier<T> work) {
            return work.get();
        }
    }
}
