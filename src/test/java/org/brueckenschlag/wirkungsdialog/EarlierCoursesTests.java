package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.wirkungsdialog.Indicators.InSpace;
import org.brueckenschlag.wirkungsdialog.YearCourse.Flow;
import org.brueckenschlag.wirkungsdialog.YearCourse.Season;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two dossiers of a year beside each other: when enquiries came, and where they led. */
class EarlierCoursesTests {

    private static final int YEAR = 2025;
    private static final List<String> OUTCOMES = List.of("abgelehnt", "vereinbarung_voll", YearCourse.RUNNING);

    private final SmallCells cells = SmallCells.of(Audience.PUBLIC);

    @Test
    void theSameMayBeSaidAgain() {
        var course = course(List.of(10L, 12L, 20L, 9L), List.of(List.of(10L, 8L, 7L), List.of(9L, 9L, 8L)));

        assertThat(beside(course, course)).isEqualTo(course);
    }

    @Test
    void oneLateEnquiryIsNotTold() {
        var before = course(List.of(10L, 12L, 20L, 9L), List.of(List.of(10L, 8L, 7L), List.of(9L, 9L, 8L)));
        var now = course(List.of(10L, 12L, 20L, 10L), List.of(List.of(10L, 8L, 8L), List.of(9L, 9L, 8L)));

        assertThat(beside(before, now)).isEqualTo(YearCourse.UNTOLD);
    }

    @Test
    void whereOneMatterLedIsNotToldEither() {
        var before = course(List.of(10L, 12L, 20L, 9L), List.of(List.of(10L, 8L, 7L), List.of(9L, 9L, 8L)));
        var now = course(List.of(10L, 12L, 20L, 9L), List.of(List.of(10L, 9L, 6L), List.of(9L, 9L, 8L)));

        var seen = beside(before, now);

        assertThat(seen.seasons()).isEqualTo(now.seasons());
        assertThat(seen.flows()).isEmpty();
    }

    @Test
    void monthsAreAddedUpBesideQuarters() {
        var quarters = course(List.of(30L, 12L, 20L, 9L), List.of());
        var months = course(List.of(10L, 10L, 11L, 12L, 0L, 0L, 20L, 0L, 0L, 9L, 0L, 0L), List.of());
        var same = course(List.of(10L, 10L, 10L, 12L, 0L, 0L, 20L, 0L, 0L, 9L, 0L, 0L), List.of());

        assertThat(beside(quarters, months)).as("31 after 30").isEqualTo(YearCourse.UNTOLD);
        assertThat(beside(quarters, same)).isEqualTo(same);
    }

    /** Whatever happened between two dossiers: of no line that is told twice the hidden rest is different by few. */
    @Test
    void theHiddenRestIsNotDifferentByFew() {
        var random = new Random(5);
        var told = 0;
        for (var round = 0; round < 2_000; round++) {
            var before = quarters(random, 25);
            var now = IntStream.range(0, before.size())
                    .mapToObj(place -> before.get(place) + (random.nextInt(3) == 0 ? random.nextInt(12) : 0))
                    .toList();
            var first = course(before, List.of());
            var second = beside(first, course(now, List.of()));
            if (!second.seasons().isEmpty()) {
                told++;
                var one = first.seasons().getLast();
                var other = second.seasons().getLast();
                var rest = other.count() - one.count();
                for (var place = 0; place < one.parts().size(); place++) {
                    if (one.parts().get(place) instanceof Cell.Shown(long then)
                            && other.parts().get(place) instanceof Cell.Shown(long today)) {
                        assertThat(Math.abs(today - then)).matches(few -> few < 1 || few > 4);
                        rest -= today - then;
                    }
                }
                assertThat(Math.abs(rest)).as("%s, %s", before, now).matches(few -> few < 1 || few > 4);
            }
        }
        assertThat(told).isGreaterThan(200);
    }

    @Test
    void aFrozenDossierKeepsAllOfIt() {
        var course = course(List.of(10L, 2L, 20L, 1L), List.of(List.of(10L, 1L, 7L), List.of(9L, 2L, 8L)));
        var content = JsonMapper.shared().writeValueAsString(Map.of("course", CourseJson.written(course)));

        assertThat(CourseJson.course(content)).contains(course);
        assertThat(CourseJson.course("{}")).isEmpty();
    }

    private YearCourse beside(YearCourse before, YearCourse now) {
        return new EarlierCourses(List.of(before), cells).hiddenIn(now);
    }

    private static List<Long> quarters(Random random, int most) {
        return IntStream.range(0, 4)
                .mapToObj(unused -> (long) random.nextInt(most))
                .toList();
    }

    private YearCourse course(List<Long> parts, List<List<Long>> counts) {
        var sum = parts.stream().mapToLong(Long::longValue).sum();
        var season = new Season(YEAR, cells.parts(parts), sum);
        if (counts.isEmpty()) {
            return YearCourse.without(List.of(season));
        }
        var table = cells.table(counts);
        var flows = new ArrayList<Flow>();
        for (var place = 0; place < counts.size(); place++) {
            flows.add(new Flow(
                    new InSpace(
                            "space-" + place,
                            "Viertel " + place,
                            table.rowSums().get(place)),
                    table.cells().get(place)));
        }
        return new YearCourse(List.of(season), OUTCOMES, flows, table.columnSums(), table.sum());
    }
}
