package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.brueckenschlag.Postgres;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.Repeats.Course;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Matters are closed, taken away and made anew, and sums are put together in between: at each moment they say what the
 * matters say one by one.
 */
@ParameterizedClass
@EnumSource(SumsSayWhatTheRowsSayTests.On.class)
class SumsSayWhatTheRowsSayTests {

    enum On {
        H2,
        POSTGRES
    }

    private static final AgencyId OURS = new AgencyId("nordwinkel");
    private static final AgencyId OTHERS = new AgencyId("suedtor");
    private static final String RETURNING = "KM-13";
    private static final int MONTHS = 12;
    private static final int FIRST = 2021;
    private static final int LAST = 2025;
    private static final int CLOSERS = 3;

    @Parameter
    On database;

    private JdbcClient jdbc;
    private JdbcFigures figures;
    private JdbcFigureSums sums;
    private JdbcFigureCourses courses;
    private JdbcReturned returned;
    private FigureKeeping keeping;
    private FigureFolding folding;
    private MatterTransactions transactions;
    private SingleConnectionDataSource source;
    private final Map<MatterId, List<Portion>> closed = new ConcurrentHashMap<>();

    @BeforeEach
    void open() throws SQLException {
        source = database == On.H2
                ? new SingleConnectionDataSource("jdbc:h2:mem:", true)
                : new SingleConnectionDataSource(Postgres.empty().source().getConnection(), true);
        migrate(source);
        on(source);
    }

    private static void migrate(DataSource database) {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V100__facts.sql"),
                        new ClassPathResource("db/migration/V101__figures.sql"),
                        new ClassPathResource("db/migration/V191__figure_sums.sql"))
                .execute(database);
    }

    @AfterEach
    void close() {
        source.destroy();
    }

    private void on(DataSource source) {
        jdbc = JdbcClient.create(source);
        var batches = new NamedParameterJdbcTemplate(source);
        var catalogue = new IndicatorCatalogue();
        figures = new JdbcFigures(jdbc, batches);
        sums = new JdbcFigureSums(jdbc, batches);
        courses = new JdbcFigureCourses(jdbc, batches);
        returned = new JdbcReturned(jdbc);
        transactions = new MatterTransactions(new DataSourceTransactionManager(source));
        keeping = new FigureKeeping(
                new JdbcFacts(jdbc),
                figures,
                sums,
                courses,
                new PortionsOfMatter(agency -> catalogue, (from, to) -> 0, Clock.systemUTC()),
                agency -> catalogue);
        folding = new FigureFolding(sums, courses, transactions);
    }

    @RepeatedTest(2)
    void whateverHappens(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var step = 0; step < 60; step++) {
            switch (random.nextInt(6)) {
                case 0 -> folding.fold(OURS);
                case 1 -> anyOf(random, this::goes);
                case 2 ->
                    anyOf(random, matter -> {
                        goes(matter);
                        close(matter, random);
                    });
                default -> close(new MatterId("m-" + step), random);
            }
            if (step % 6 == 5) {
                agree(random);
            }
        }
        folding.fold(OURS);
        agree(random);
        assertThat(fresh()).isZero();
    }

    @Test
    void madeAnewFromTheMattersTheyAreRightWhateverWasThere() {
        var random = new Random(7);
        for (var number = 0; number < 20; number++) {
            close(new MatterId("m-" + number), random);
        }
        folding.fold(OURS);
        jdbc.sql("UPDATE figure_sum SET times = times + 1").update();
        jdbc.sql("UPDATE figure_course SET again = TRUE").update();

        folding.makeAnew(OURS);

        agree(random);
    }

    @Test
    void ofAnotherAgencyNothing() {
        close(new MatterId("m-1"), new Random(1));
        folding.foldAll();

        assertThat(sums.between(OTHERS, FIRST, LAST, FIRST, Set.of())).isEmpty();
        assertThat(sums.bySocialSpace(OTHERS, FIRST, "KM-01")).isEmpty();
        assertThat(returned.againBesides(OTHERS, RETURNING, List.of(), MONTHS)).isEmpty();
    }

    @Test
    void alikeRowsAreOneInTheEnd() {
        for (var number = 0; number < 30; number++) {
            var matter = new MatterId("m-" + number);
            add(matter, List.of(portion("KM-01", 2024, null, "1", "0")));
        }

        folding.fold(OURS);

        assertThat(jdbc.sql("SELECT times FROM figure_sum").query(Long.class).list())
                .containsExactly(30L);
    }

    /** Nobody waits for anybody: some close matters, others put sums together. */
    @Test
    void whileManyCloseMattersAndSumsArePutTogether() throws Exception {
        var shared = database == On.H2
                ? new DriverManagerDataSource(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
                : Postgres.empty().source();
        migrate(shared);
        on(shared);
        var closing = new AtomicInteger(CLOSERS);
        try (var threads = Executors.newFixedThreadPool(CLOSERS + 2)) {
            var all = new ArrayList<Future<?>>();
            for (var closer = 0; closer < CLOSERS; closer++) {
                var name = "p-" + closer + "-";
                var random = new Random(closer);
                all.add(threads.submit(() -> {
                    for (var number = 0; number < 25; number++) {
                        close(new MatterId(name + number), random);
                    }
                    return closing.decrementAndGet();
                }));
            }
            for (var folder = 0; folder < 2; folder++) {
                all.add(threads.submit(() -> {
                    while (closing.get() > 0) {
                        folding.fold(OURS);
                    }
                    return closing.get();
                }));
            }
            for (var each : all) {
                each.get();
            }
        }
        assertThat(closed).hasSize(25 * CLOSERS);
        agree(new Random(3));
        folding.fold(OURS);
        agree(new Random(4));
        assertThat(fresh()).isZero();
    }

    private void anyOf(Random random, Consumer<MatterId> what) {
        if (!closed.isEmpty()) {
            what.accept(List.copyOf(new TreeMap<>(byName()).values()).get(random.nextInt(closed.size())));
        }
    }

    private Map<String, MatterId> byName() {
        var names = new HashMap<String, MatterId>();
        closed.keySet().forEach(matter -> names.put(matter.value(), matter));
        return names;
    }

    private void goes(MatterId matter) {
        transactions.run(() -> keeping.remove(OURS, matter));
        closed.remove(matter);
    }

    private void close(MatterId matter, Random random) {
        var year = random.nextInt(FIRST, LAST + 1);
        var portions = new ArrayList<Portion>();
        portions.add(portion("KM-01", year, null, "1", "0"));
        portions.add(portion("KM-08", year, null, String.valueOf(random.nextInt(2)), "1"));
        portions.add(portion("KM-03", year, null, random.nextInt(4) + "." + random.nextInt(3), "1"));
        if (random.nextBoolean()) {
            portions.add(portion("KM-03", year, null, "2", "1"));
            portions.add(portion("BE-02", year, random.nextBoolean() ? "tr" : "ar", "1", "0"));
        }
        portions.addAll(course(matter, random, true));
        add(matter, portions);
    }

    private void add(MatterId matter, List<Portion> portions) {
        var of = new FactsOfMatter(matter, OURS, "konfliktmediation", 1, "S01", List.of());
        transactions.run(() -> keeping.add(of, portions));
        closed.put(matter, portions);
    }

    private List<Portion> course(MatterId matter, Random random, boolean ended) {
        var begun = LocalDate.of(FIRST, 1, 1).plusDays(random.nextInt(5 * 365));
        var end = ended ? begun.plusDays(random.nextInt(600)).toEpochDay() : 0;
        var of = new FactsOfMatter(matter, OURS, "konfliktmediation", 1, "S0" + random.nextInt(2), List.of());
        var portions = new ArrayList<Portion>();
        for (var theme : List.of("laerm", "muell", "nutzung")) {
            if (random.nextInt(3) > 0) {
                portions.add(portion(
                        RETURNING,
                        begun.getYear(),
                        Repeats.code(of, "innenhof", theme),
                        String.valueOf(begun.toEpochDay()),
                        String.valueOf(end)));
            }
        }
        return portions;
    }

    private static Portion portion(
            String indicator, int year, @Nullable String code, String numerator, String denominator) {
        return new Portion(
                indicator,
                year,
                "S01",
                code,
                new BigDecimal(numerator).setScale(6),
                new BigDecimal(denominator).setScale(6),
                1);
    }

    /** Row by row: one for each matter and figure. */
    private List<Portion> rows() {
        return jdbc.sql("""
                SELECT indicator, year_, social_space, code, numerator, denominator FROM figure
                WHERE agency = :agency AND year_ BETWEEN :first AND :last
                """)
                .param("agency", OURS.value())
                .param("first", FIRST)
                .param("last", LAST)
                .query((row, number) -> new Portion(
                        row.getString("indicator"),
                        row.getInt("year_"),
                        row.getString("social_space"),
                        row.getString("code"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        1))
                .list();
    }

    private void agree(Random random) {
        var all = closed.values().stream().flatMap(List::stream).toList();
        var kept = sums.between(OURS, FIRST, LAST + 2, FIRST, Set.of());
        assertThat(counted(
                        kept.stream().filter(portion -> !isReturning(portion)).toList()))
                .isEqualTo(counted(
                        all.stream().filter(portion -> !isReturning(portion)).toList()))
                .isEqualTo(counted(rows()));
        assertThat(sums.bySocialSpace(OURS, LAST, "KM-01").getOrDefault("S01", Map.of()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(all.stream()
                        .filter(portion -> portion.indicator().equals("KM-01") && portion.year() == LAST)
                        .count());
        returning(all, kept, random);
    }

    /** With a few that still run. */
    private void returning(List<Portion> all, List<Portion> kept, Random random) {
        var running = new ArrayList<Portion>();
        for (var number = 0; number < random.nextInt(4); number++) {
            running.addAll(course(new MatterId("running-" + number), random, false));
        }
        var together = new ArrayList<>(
                all.stream().filter(SumsSayWhatTheRowsSayTests::isReturning).toList());
        together.addAll(running);
        var besides = returned.againBesides(OURS, RETURNING, Repeats.courses(running), MONTHS);
        for (var year = FIRST; year <= LAST; year++) {
            var asked = year;
            var said = new ArrayList<>(kept.stream()
                    .filter(portion -> isReturning(portion) && portion.year() == asked)
                    .toList());
            besides.values().stream()
                    .filter(began -> began == asked)
                    .forEach(began -> said.add(portion(RETURNING, began, null, "1", "0")));
            assertThat(inWords(Tally.ratio(said)))
                    .as("%d of %d", year, closed.size())
                    .isEqualTo(inWords(byPairs(Repeats.courses(together), year)));
        }
    }

    /** Each with each, as the rule says it. */
    private static Tally byPairs(Collection<Course> courses, int year) {
        var again = courses.stream()
                .filter(course -> course.begunIn(year))
                .filter(course -> courses.stream()
                        .anyMatch(earlier -> earlier.begun() < course.begun()
                                && earlier.socialSpace().equals(course.socialSpace())
                                && earlier.place().equals(course.place())
                                && (earlier.ended() == 0 || earlier.ended() >= course.since(MONTHS))
                                && course.themes().stream().anyMatch(earlier.themes()::contains)))
                .count();
        var ended = courses.stream().filter(course -> course.endedIn(year)).count();
        return Tally.divided(BigDecimal.valueOf(again), BigDecimal.valueOf(ended));
    }

    private static String inWords(Tally tally) {
        return tally.numerator() == null || tally.denominator() == null
                ? "nothing"
                : tally.numerator().intValueExact() + " of "
                        + tally.denominator().intValueExact();
    }

    private static boolean isReturning(Portion portion) {
        return portion.indicator().equals(RETURNING);
    }

    private static Map<List<Object>, Long> counted(List<Portion> portions) {
        var counted = new HashMap<List<Object>, Long>();
        portions.forEach(portion -> counted.merge(
                List.of(
                        portion.indicator(),
                        portion.year(),
                        String.valueOf(portion.code()),
                        portion.numerator(),
                        portion.denominator()),
                portion.times(),
                Long::sum));
        return counted;
    }

    private long fresh() {
        return jdbc.sql("SELECT COUNT(*) FROM figure_sum WHERE fresh = TRUE")
                .query(Long.class)
                .single();
    }
}
