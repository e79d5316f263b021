package org.brueckenschlag.wirkungsdialog;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.wirkungsdialog.DossierText.Band;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.End;
import org.brueckenschlag.wirkungsdialog.DossierText.Series;
import org.brueckenschlag.wirkungsdialog.YearCourse.Season;

/**
 * Says when enquiries came and where they led, each as a picture and as the table that says the same; on a page as in a
 * document.
 *
 * @param end what the process of the enquiries calls the code of an end
 */
public record CourseText(FigureText words, UnaryOperator<String> end) {

    private static final int MOST_LETTERS = 3;

    /** @param seasons the earlier first; never empty */
    public Block.Columns columns(List<Season> seasons) {
        return new Block.Columns(
                text("season"),
                words.texts().get("ui.figures.season.image", text("season")),
                parts(seasons),
                seasons.stream()
                        .map(season -> new Series(String.valueOf(season.year()), season.parts()))
                        .toList());
    }

    public Block.Table table(List<Season> seasons) {
        return new Block.Table(
                text("season"),
                Stream.concat(Stream.of(text("season.year")), parts(seasons).stream())
                        .toList(),
                seasons.stream()
                        .map(season -> Stream.concat(
                                        Stream.of(String.valueOf(season.year())),
                                        season.parts().stream().map(words::cell))
                                .toList())
                        .toList());
    }

    /** @param course the most frequent outcome first */
    public Block.Bands bands(YearCourse course) {
        var from = new ArrayList<End>();
        var bands = new ArrayList<Band>();
        for (var flow : course.flows()) {
            // a Sozialraum without any enquiry would only be a line
            if (!isNone(flow.from().count())) {
                for (var to = 0; to < flow.outcomes().size(); to++) {
                    if (flow.outcomes().get(to) instanceof Cell.Shown(long count) && count > 0) {
                        bands.add(new Band(from.size(), to, count));
                    }
                }
                from.add(end(flow.from().name(), flow.from().count()));
            }
        }
        var outcomes = outcomes(course);
        return new Block.Bands(
                text("flows"),
                text("flows.image"),
                from,
                IntStream.range(0, outcomes.size())
                        .mapToObj(
                                place -> end(outcomes.get(place), course.sums().get(place)))
                        .toList(),
                bands);
    }

    /** @param course the most frequent outcome first */
    public Block.Table table(YearCourse course) {
        var head = new ArrayList<String>();
        head.add(text("spaces.space"));
        head.addAll(outcomes(course));
        head.add(text("spaces.count"));
        var rows = new ArrayList<List<String>>();
        course.flows()
                .forEach(flow -> rows.add(
                        row(flow.from().name(), flow.outcomes(), flow.from().count())));
        rows.add(row(text("flows.sum"), course.sums(), course.whole()));
        return new Block.Table(text("flows"), head, rows);
    }

    private List<String> row(String name, List<Cell> counts, Cell sum) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.concat(counts.stream(), Stream.of(sum)).map(words::cell))
                .toList();
    }

    private End end(String label, Cell count) {
        return new End(label, count, words.cell(count));
    }

    private List<String> outcomes(YearCourse course) {
        return course.outcomes().stream()
                .map(code -> code.equals(YearCourse.RUNNING) ? text("flows.running") : end.apply(code))
                .toList();
    }

    private List<String> parts(List<Season> seasons) {
        var parts = seasons.getLast().parts().size();
        return parts == YearCourse.MONTHS
                ? Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(
                                TextStyle.SHORT_STANDALONE, words.texts().locale()))
                        // "Sept" would touch its neighbours on a phone
                        .map(name -> name.substring(0, Math.min(name.length(), MOST_LETTERS)))
                        .toList()
                : IntStream.rangeClosed(1, parts)
                        .mapToObj(part -> words.texts().get("ui.figures.season.quarter", part))
                        .toList();
    }

    private String text(String key) {
        return words.texts().get("ui.figures." + key);
    }

    static boolean isNone(Cell cell) {
        return cell instanceof Cell.Shown(long count) && count == 0;
    }
}
