package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.wirkungsdialog.YearCourse.Flow;
import org.brueckenschlag.wirkungsdialog.YearCourse.Season;

/**
 * What dossiers have told before of when enquiries came and where they led. Whoever lays two beside each other sees by
 * how many each count is different, and by how many all that is hidden is together.
 */
final class EarlierCourses {

    private static final Cell NONE = new Cell.Shown(0);

    private final List<YearCourse> told;
    private final SmallDifference difference;

    EarlierCourses(List<YearCourse> told, SmallCells cells) {
        this.told = told;
        this.difference = new SmallDifference(cells);
    }

    /** Nothing, or nothing but the seasons, where a difference to what was told before is small. */
    YearCourse hiddenIn(YearCourse course) {
        if (course.seasons().stream().anyMatch(this::isToldOtherwise)) {
            return YearCourse.UNTOLD;
        }
        return course.flows().isEmpty()
                        || told.stream().noneMatch(before -> isOfTheSameYear(before, course) && differs(before, course))
                ? course
                : YearCourse.without(course.seasons());
    }

    private boolean isToldOtherwise(Season season) {
        return told.stream()
                .flatMap(course -> course.seasons().stream())
                .filter(before -> before.year() == season.year())
                .anyMatch(before -> {
                    var parts = Math.min(before.parts().size(), season.parts().size());
                    return differs(line(before, parts), line(season, parts));
                });
    }

    /** Months are all shown where there are any, and can be added up beside quarters. */
    private static Line line(Season season, int parts) {
        var each = season.parts().size() / parts;
        var cells = IntStream.range(0, parts)
                .mapToObj(place -> each == 1
                        ? season.parts().get(place)
                        : new Cell.Shown(season.parts().subList(place * each, (place + 1) * each).stream()
                                .mapToLong(cell -> cell instanceof Cell.Shown(long count) ? count : 0)
                                .sum()))
                .toList();
        return new Line(cells, new Cell.Shown(season.count()));
    }

    private static boolean isOfTheSameYear(YearCourse one, YearCourse other) {
        return !one.flows().isEmpty()
                && one.seasons().getLast().year() == other.seasons().getLast().year();
    }

    private boolean differs(YearCourse before, YearCourse now) {
        var spaces = both(codes(before), codes(now));
        var outcomes = both(before.outcomes(), now.outcomes());
        var then = lines(before, spaces, outcomes);
        var today = lines(now, spaces, outcomes);
        return IntStream.range(0, then.size()).anyMatch(place -> differs(then.get(place), today.get(place)));
    }

    /** Counts that stand beside each other, and their sum. */
    private record Line(List<Cell> parts, Cell sum) {}

    private boolean differs(Line before, Line now) {
        var shown = IntStream.range(0, now.parts().size())
                .mapToObj(place -> apart(before.parts().get(place), now.parts().get(place)))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList();
        var sum = apart(before.sum(), now.sum());
        return shown.stream().anyMatch(difference::isFew)
                || sum.isPresent()
                        && (difference.isFew(sum.getAsLong())
                                || difference.isFew(sum.getAsLong()
                                        - shown.stream()
                                                .mapToLong(Long::longValue)
                                                .sum()));
    }

    /** Empty where one of them is not shown. */
    private static OptionalLong apart(Cell before, Cell now) {
        return before instanceof Cell.Shown(long then) && now instanceof Cell.Shown(long today)
                ? OptionalLong.of(today - then)
                : OptionalLong.empty();
    }

    /** Row by row, then the sums, then column by column. */
    private static List<Line> lines(YearCourse course, List<String> spaces, List<String> outcomes) {
        var lines = new ArrayList<Line>();
        for (var space : spaces) {
            lines.add(new Line(
                    outcomes.stream()
                            .map(outcome -> count(course, space, outcome))
                            .toList(),
                    flow(course, space)
                            .map(flow -> flow.from().count())
                            .findFirst()
                            .orElse(NONE)));
        }
        lines.add(
                new Line(outcomes.stream().map(outcome -> sum(course, outcome)).toList(), course.whole()));
        for (var outcome : outcomes) {
            lines.add(new Line(
                    spaces.stream().map(space -> count(course, space, outcome)).toList(), sum(course, outcome)));
        }
        return lines;
    }

    private static Cell count(YearCourse course, String space, String outcome) {
        var place = course.outcomes().indexOf(outcome);
        return place < 0
                ? NONE
                : flow(course, space)
                        .map(flow -> flow.outcomes().get(place))
                        .findFirst()
                        .orElse(NONE);
    }

    private static Cell sum(YearCourse course, String outcome) {
        var place = course.outcomes().indexOf(outcome);
        return place < 0 ? NONE : course.sums().get(place);
    }

    private static Stream<Flow> flow(YearCourse course, String space) {
        return course.flows().stream().filter(flow -> flow.from().code().equals(space));
    }

    private static List<String> codes(YearCourse course) {
        return course.flows().stream().map(flow -> flow.from().code()).toList();
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
