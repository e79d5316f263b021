package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.brueckenschlag.Postgres;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.tasks.TaskFilter.Sort;
import org.brueckenschlag.tasks.TaskFilter.Whose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * A hundred thousand open tasks: the database itself says how many rows it touched for a page. No times, which would
 * say more about the machine.
 */
class ALongTaskListOnPostgresTests {

    private static final int CARDS = 100_000;
    private static final int LIMIT = 51;
    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final Actor ME =
            new Actor(new ActorId("k-7"), NORDWINKEL, Set.of(Role.MEDIATION, Role.FACHKRAFT, Role.LEITUNG));

    /** One free pile for each role, and the actor's own. */
    private static final int PILES = 4;

    private static Connection connection;
    private static JdbcClient jdbc;
    private static JdbcTaskCards cards;

    @BeforeAll
    static void fill() throws SQLException {
        connection = Postgres.empty().source().getConnection();
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V30__tasks.sql"));
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V140__rows_of_tasks.sql"));
        var source = StatementCount.counting(new SingleConnectionDataSource(connection, true));
        jdbc = JdbcClient.create(source);
        cards = new JdbcTaskCards(jdbc, new SeenTasks());
        jdbc.sql("""
                INSERT INTO task_card (id, agency, pile, matter, matter_number, matter_title, social_space,
                                       social_space_name, process, version, element, name, role, created_at, due_at,
                                       reminded, escalated, priority, due_order, created_order, urgency, search_matter, search_task)
                SELECT 't-' || n, CASE n % 2 WHEN 0 THEN 'nordwinkel' ELSE 'suedtor' END,
                       CASE n % 8 WHEN 0 THEN 'role:mediation' WHEN 2 THEN 'role:fachkraft' WHEN 4 THEN 'role:leitung'
                                  ELSE 'actor:k-' || n % 20 END,
                       'm-' || n / 3, 'KM-' || n / 3, 'Lärm im Innenhof', 'S03', 'Kanalviertel', 'konfliktmediation', 'v1',
                       'Task_Auftrag', 'Auftrag klären', 'mediation', to_timestamp(n), to_timestamp(due), FALSE,
                       n % 50 = 0, CASE n % 3 WHEN 0 THEN 'hoch' WHEN 1 THEN 'mittel' ELSE 'normal' END, due * 1000,
                       n * -1000, n % 3, 'lärm im innenhof', 'auftrag klären'
                FROM (SELECT n, n * 7919::bigint % 1000003 AS due FROM generate_series(1, :cards) AS n) numbered
                """).param("cards", CARDS).update();
        jdbc.sql("ANALYZE task_card").update();
        // Within a transaction the database passes no numbers on, so that a question is the difference of two readings.
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void aPageTouchesAsManyRowsOfEachPileAsItShows(Sort sort) {
        var selection = CardSelection.of(ME, filter(Whose.ALL, sort));

        var first = touched(() -> cards.page(selection, null, LIMIT));
        var order = CardOrder.of(sort);
        var place = order.read(order.cursor(first.cards().get(LIMIT - 2)));
        var second = touched(() -> cards.page(selection, place, LIMIT));

        for (var page : List.of(first, second)) {
            assertThat(page.cards()).hasSize(LIMIT);
            assertThat(page.statements()).isEqualTo(1);
            assertThat(page.scans()).as("scans of the whole table").isZero();
            assertThat(page.rows()).as("rows").isBetween(LIMIT, PILES * LIMIT);
        }
        assertThat(second.cards().getFirst().id())
                .isEqualTo(first.cards().getLast().id());
    }

    @Test
    void soDoTheEscalatedOfAWholeAgency() {
        var page = touched(() -> cards.page(CardSelection.of(ME, filter(Whose.ESCALATED, Sort.DUE)), null, LIMIT));

        assertThat(page.cards()).hasSize(LIMIT).allMatch(TaskCard::escalated);
        assertThat(page.scans()).isZero();
        assertThat(page.rows()).isEqualTo(LIMIT);
    }

    @Test
    void theTasksOfManyMattersTouchOnlyTheirs() {
        var matters = IntStream.range(1_000, 1_050)
                .mapToObj(number -> new MatterId("m-" + number))
                .toList();

        var found = touched(() -> cards.ofMatters(matters, NORDWINKEL, ME.id()));

        assertThat(found.statements()).isEqualTo(1);
        assertThat(found.cards()).hasSize(75).allMatch(card -> matters.contains(card.matter()));
        assertThat(found.scans()).isZero();
        assertThat(found.rows()).as("both agencies' tasks of invented matters").isEqualTo(150);
    }

    private record Touched(List<TaskCard> cards, int statements, int scans, int rows) {}

    private record Reading(int scans, int rows) {}

    private static Touched touched(Supplier<List<TaskCard>> question) {
        var before = reading();
        var found = new ArrayList<TaskCard>();
        var counted = StatementCount.during(() -> found.addAll(question.get()));
        var after = reading();
        return new Touched(found, counted.statements(), after.scans() - before.scans(), after.rows() - before.rows());
    }

    private static Reading reading() {
        return jdbc.sql("""
                SELECT seq_scan, seq_tup_read + idx_tup_fetch AS touched FROM pg_stat_xact_user_tables
                WHERE relname = 'task_card'
                """)
                .query((row, number) -> new Reading(row.getInt("seq_scan"), row.getInt("touched")))
                .single();
    }

    private static TaskFilter filter(Whose whose, Sort sort) {
        return new TaskFilter(whose, null, null, null, null, null, null, sort, LIMIT - 1);
    }
}
