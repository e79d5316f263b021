package org.brueckenschlag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.SmallFigures;
import org.brueckenschlag.reference.ReferenceEditing;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.rehearsal.ScenarioFiles;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.wirkungsdialog.FactRebuilding;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.YearCourse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The twelve invented courses within one year, and beside them the domain's table of what their figures must be. */
@SpringBootTest(properties = {"brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation"})
@ActiveProfiles({"demo", "test"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresOfTheTwelveScenariosTests {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    /** In which no other test of this context plays anything. */
    private static final int YEAR = 2022;

    /** Each enquiry comes on a Monday: days after it are working days, as the table reads them. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(YEAR, 1, 10);

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired
    CoursePlayer player;

    @Autowired
    MovableClock clock;

    @Autowired
    Clock time;

    @Autowired
    Indicators indicators;

    @Autowired
    SmallFigures small;

    @Autowired
    ReferenceEditing lists;

    @Autowired
    FactRebuilding rebuilding;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    private final List<FiguresOfYear> underway = new ArrayList<>();

    @BeforeAll
    void carryAllTwelveToTheirEnds() {
        var courses = new ArrayList<Course>();
        var start = FIRST_MONDAY.atTime(LocalTime.of(9, 10)).atZone(Course.ZONE).toInstant();
        for (var scenario : ScenarioFiles.scenarios().values()) {
            courses.add(new Course(
                    courses.size() + 1,
                    scenario,
                    NORDWINKEL,
                    start.plus(A_WEEK.multipliedBy(courses.size())),
                    null,
                    0,
                    scenario.steps().size()));
        }
        clock.startAt(start);
        player.play(courses, course -> {
            if (course.isPlayed() && underway.isEmpty()) {
                underway.add(as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, YEAR)));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "KM-01, 12, 12,",
        "KM-02, 100, 12, 12",
        "KM-03, 2, , 12",
        "KM-05, 75, 9, 12",
        "KM-08, 77.8, 7, 9",
        "KM-09, 85.7, 6, 7",
        "KM-10, 85.7, 6, 7",
        "KM-11, 2.29, 16, 7",
        "KM-14, 100, 1, 1",
        "KM-15, 36.4, 4, 11",
        "KM-16, 36, , 12",
    })
    void areThoseOfTheTable(String id, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        var figure = figure(id);

        assertThat(figure.state()).isEqualTo(State.SHOWN);
        assertThat(figure.value()).isEqualByComparingTo(value);
        if (numerator == null) {
            assertThat(figure.numerator()).isNull();
        } else {
            assertThat(figure.numerator()).isEqualByComparingTo(numerator);
        }
        if (denominator == null) {
            assertThat(figure.denominator()).isNull();
        } else {
            assertThat(figure.denominator()).isEqualByComparingTo(denominator);
        }
    }

    /** Each of the eight means is made of whole numbers, as the groups answer: their sum is not quite the table's. */
    @Test
    void satisfactionIsTheMeanOfEightMatters() {
        assertThat(figure("KM-12").value().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("4.01");
        assertThat(figure("KM-12").denominator()).isEqualByComparingTo("8");
        assertThat(figure("KM-12").interpretable()).isTrue();
    }

    @Test
    void wereLiveWhenOthersStillRan() {
        var early = underway.getFirst();

        assertThat(of(early, "KM-01").value()).isGreaterThan(BigDecimal.ONE).isLessThan(BigDecimal.valueOf(13));
    }

    @Test
    void fewerThanFiveAreNotToBeInterpreted() {
        assertThat(figure("KM-14").interpretable()).isFalse();
        assertThat(figure("KM-14").light()).isEqualTo(Figure.Light.NONE);
        assertThat(figure("KM-05").interpretable()).isTrue();
        assertThat(figure("KM-05").light()).isEqualTo(Figure.Light.GREEN);
    }

    @Test
    void areMaskedForThoseOutsideOfTheAgency() {
        var seen = as(Role.KOORDINATION, () -> indicators.of(NORDWINKEL, YEAR));

        assertThat(of(seen, "KM-01").value()).isEqualByComparingTo("12");
        assertThat(of(seen, "KM-14").state()).isEqualTo(State.HIDDEN);
        assertThat(of(seen, "KM-14").denominator()).isNull();
        assertThat(of(seen, "KM-08").state()).as("two did not agree").isEqualTo(State.HIDDEN);
        assertThat(of(seen, "KM-05").state()).as("three did not come to talks").isEqualTo(State.HIDDEN);
    }

    /** No formula says so, but who came to a first talk has asked: nine beside twelve tell of three who did not. */
    @Test
    void tellNoFewWhoAreInOneCountAndNotInAnother() {
        var seen = as(Role.KOORDINATION, () -> indicators.of(NORDWINKEL, YEAR));
        var asked = of(seen, "KM-01").value();

        assertThat(of(as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, YEAR)), "KM-04")
                        .denominator())
                .isEqualByComparingTo("9");
        assertThat(asked).isEqualByComparingTo("12");
        assertThat(of(seen, "KM-04").state()).isEqualTo(State.HIDDEN);
    }

    @Test
    void areHiddenInTheTasksOfTheYearAsOnItsPage() {
        Map<String, Object> answers = Map.of(
                "planjahr",
                YEAR,
                "zwischenstaende",
                List.of(Map.of("indikator_id", "KM-04", "wert", 26.0, "nenner", 9.0, "ist", 26.0)));

        assertThat(small.seenBy(Audience.PUBLIC, NORDWINKEL, answers).toString())
                .contains("wert=verdeckt", "nenner=verdeckt", "ist=verdeckt");
        assertThat(small.seenBy(Audience.OWN, NORDWINKEL, answers)).isEqualTo(answers);
    }

    @Test
    void leadToTheMattersBehindThem() {
        var behind = as(Role.LEITUNG, () -> indicators.behind(NORDWINKEL, YEAR, "KM-08", 100));

        assertThat(behind).hasSize(9);
        assertThat(behind.stream().map(Indicators.Contribution::numerator).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("7");
        assertThat(as(Role.KOORDINATION, () -> indicators.behind(NORDWINKEL, YEAR, "KM-08", 100)))
                .as("the Koordination reads no matters")
                .isEmpty();
    }

    @Test
    void sayWhenTheEnquiriesCameAndWhatBecameOfThem() {
        var course = as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, YEAR)).course();

        assertThat(course.seasons()).hasSize(3);
        assertThat(course.seasons().getLast().parts()).hasSize(12);
        assertThat(counts(course.seasons().getLast().parts())).isEqualTo(12);
        assertThat(course.outcomes()).contains("vereinbarung_voll").doesNotContain(YearCourse.RUNNING);
        assertThat(course.flows())
                .allSatisfy(flow -> assertThat(counts(flow.outcomes()))
                        .isEqualTo(counts(List.of(flow.from().count()))));
        assertThat(counts(course.sums())).isEqualTo(12);
        assertThat(course.whole()).isEqualTo(new Cell.Shown(12));
    }

    /** Nothing that somebody strikes from a list today changes what happened. */
    @Test
    void keepWhatCameFromASozialraumThatIsOfferedNoMore() {
        var before = as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, YEAR));
        var today = LocalDate.now(time);
        as(Role.LEITUNG, () -> {
            lists.retire(space("S05"), today);
            return null;
        });
        try {
            var now = as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, YEAR));

            assertThat(now.bySocialSpace()).isEqualTo(before.bySocialSpace());
            assertThat(now.course()).isEqualTo(before.course());
            assertThat(of(now, "KM-01").value()).isEqualByComparingTo("12");
        } finally {
            as(Role.LEITUNG, () -> {
                lists.restore(space("S05"));
                return null;
            });
        }
    }

    private ReferenceValue space(String code) {
        return lists.values(ReferenceList.SOZIALRAUM).stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sayNothingSmallOfFlowsToThoseOutsideOfTheAgency() {
        var course =
                as(Role.KOORDINATION, () -> indicators.of(NORDWINKEL, YEAR)).course();

        assertThat(course.seasons().getLast().parts()).as("quarters").hasSize(4);
        assertThat(course.seasons().getLast().parts())
                .allSatisfy(cell -> assertThat(cell)
                        .isNotIn(IntStream.range(1, 5).mapToObj(Cell.Shown::new).toList()));
        assertThat(course.flows()).as("from each Sozialraum there came few").isEmpty();
    }

    private static long counts(List<Cell> cells) {
        return cells.stream().mapToLong(cell -> ((Cell.Shown) cell).count()).sum();
    }

    @Test
    void almostAllRequiredAnswersAreThereSinceFewTasksWereDroppedOverdue() {
        var complete = figure("WD-04");

        assertThat(complete.value()).isBetween(BigDecimal.valueOf(98), BigDecimal.valueOf(99.9));
        assertThat(complete.denominator()).isGreaterThan(BigDecimal.valueOf(300));
    }

    @Test
    void areTheSameWhenAllFactsAreMadeAnewFromTheTrail() {
        var facts = rows("SELECT matter, agency, process, version, social_space, kind, element, run, row_, party, key_,"
                + " code, number_, at, due_at FROM fact ORDER BY matter, id");
        var figures = rows("SELECT * FROM figure ORDER BY matter, indicator, year_, code, numerator, denominator");
        var dashboard = as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, YEAR));
        jdbc.sql("UPDATE fact SET code = 'nicht' WHERE code = 'voll'").update();
        jdbc.sql("DELETE FROM figure").update();

        rebuilding.rebuild(NORDWINKEL);

        assertThat(rows("SELECT matter, agency, process, version, social_space, kind, element, run, row_, party, key_,"
                        + " code, number_, at, due_at FROM fact ORDER BY matter, id"))
                .hasSizeGreaterThan(1_000)
                .isEqualTo(facts);
        assertThat(rows("SELECT * FROM figure ORDER BY matter, indicator, year_, code, numerator, denominator"))
                .hasSizeGreaterThan(100)
                .isEqualTo(figures);
        assertThat(as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, YEAR)))
                .as("sums of them, too")
                .isEqualTo(dashboard);
    }

    @Test
    void areNobodysBusinessInAnotherAgencyOrRole() {
        assertThat(refusal(() -> as(Role.LEITUNG, () -> indicators.of(new AgencyId("suedtor"), YEAR))))
                .isEqualTo("indicators.unknown-agency");
        assertThat(refusal(() -> as(Role.LEITUNG, () -> indicators.of(new AgencyId("nirgendwo"), YEAR))))
                .isEqualTo("indicators.unknown-agency");
        assertThat(refusal(() -> as(Role.FACHKRAFT, () -> indicators.of(NORDWINKEL, YEAR))))
                .isEqualTo("indicators.may-not-read");
        assertThat(refusal(() -> as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, 1999))))
                .isEqualTo("indicators.year");
        assertThat(refusal(() -> as(Role.LEITUNG, () -> indicators.behind(NORDWINKEL, YEAR, "XX-01", 5))))
                .isEqualTo("indicators.unknown");
    }

    @Test
    void areEmptyInAYearWithoutData() {
        var empty = as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, 2012));

        assertThat(of(empty, "KM-01").value()).isZero();
        assertThat(of(empty, "KM-05").state()).isEqualTo(State.EMPTY);
        assertThat(of(empty, "SR-04").state()).isEqualTo(State.EMPTY);
        assertThat(empty.course().outcomes()).isEmpty();
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        var thrown = org.assertj.core.api.Assertions.catchThrowable(call);
        assertThat(thrown).isInstanceOf(Refused.class);
        return ((Refused) thrown).refusal().key();
    }

    private List<Map<String, Object>> rows(String sql) {
        return jdbc.sql(sql).query().listOfRows();
    }

    private Figure figure(String id) {
        return of(as(Role.LEITUNG, () -> indicators.of(NORDWINKEL, YEAR)), id);
    }

    private static Figure of(FiguresOfYear figures, String id) {
        return figures.figures().stream()
                .map(Indicators.Trend::now)
                .filter(figure -> figure.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Role role, java.util.function.Supplier<T> what) {
        return currentActor.as(new Actor(new ActorId("t-" + role.key()), NORDWINKEL, Set.of(role)), what);
    }
}
