package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.wirkungsdialog.DossierText.Band;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.End;
import org.brueckenschlag.wirkungsdialog.DossierText.Series;
import org.brueckenschlag.wirkungsdialog.Indicators.InSpace;
import org.brueckenschlag.wirkungsdialog.YearCourse.Flow;
import org.brueckenschlag.wirkungsdialog.YearCourse.Season;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * When enquiries came and where they led, as a frozen dossier holds it. {@code docs/dossier-format.md} lists the names.
 */
final class CourseJson {

    private static final String COVERED = "hidden";
    private static final String FEW = "<";

    private CourseJson() {}

    static Map<String, Object> written(YearCourse course) {
        return Map.of(
                "seasons",
                course.seasons().stream()
                        .map(season ->
                                Map.of("year", season.year(), "parts", cells(season.parts()), "count", season.count()))
                        .toList(),
                "outcomes",
                course.outcomes(),
                "flows",
                course.flows().stream()
                        .map(flow -> Map.of(
                                "space", flow.from().code(),
                                "called", flow.from().name(),
                                "count", cell(flow.from().count()),
                                "outcomes", cells(flow.outcomes())))
                        .toList(),
                "sums",
                cells(course.sums()),
                "whole",
                cell(course.whole()));
    }

    /** Empty of a dossier that tells of none, or was frozen before it was kept. */
    static Optional<YearCourse> course(String content) {
        var course = JsonMapper.shared().readTree(content).path("course");
        return course.isMissingNode() ? Optional.empty() : Optional.of(course(course));
    }

    private static YearCourse course(JsonNode course) {
        var seasons = new ArrayList<Season>();
        course.path("seasons")
                .forEach(season -> seasons.add(new Season(
                        season.path("year").asInt(),
                        readCells(season.path("parts")),
                        season.path("count").asLong())));
        var flows = new ArrayList<Flow>();
        course.path("flows")
                .forEach(flow -> flows.add(new Flow(
                        new InSpace(
                                flow.path("space").asString(),
                                flow.path("called").asString(),
                                read(flow.path("count"))),
                        readCells(flow.path("outcomes")))));
        var outcomes = new ArrayList<String>();
        course.path("outcomes").forEach(code -> outcomes.add(code.asString()));
        return new YearCourse(seasons, outcomes, flows, readCells(course.path("sums")), read(course.path("whole")));
    }

    static Map<String, Object> written(Block.Columns columns) {
        return Map.of(
                "columns",
                columns.name(),
                "words",
                columns.words(),
                "parts",
                columns.parts(),
                "series",
                columns.series().stream()
                        .map(series -> Map.of("label", series.label(), "values", cells(series.values())))
                        .toList());
    }

    static Block columns(JsonNode block) {
        var parts = new ArrayList<String>();
        block.path("parts").forEach(part -> parts.add(part.asString()));
        var series = new ArrayList<Series>();
        block.path("series")
                .forEach(each -> series.add(new Series(each.path("label").asString(), readCells(each.path("values")))));
        return new Block.Columns(
                block.path("columns").asString(), block.path("words").asString(), parts, series);
    }

    static Map<String, Object> written(Block.Bands bands) {
        return Map.of(
                "bands",
                bands.name(),
                "words",
                bands.words(),
                "from",
                bands.from().stream().map(CourseJson::end).toList(),
                "to",
                bands.to().stream().map(CourseJson::end).toList(),
                "flows",
                bands.bands().stream()
                        .map(band -> Map.of("from", band.from(), "to", band.to(), "count", band.count()))
                        .toList());
    }

    static Block bands(JsonNode block) {
        var bands = new ArrayList<Band>();
        block.path("flows")
                .forEach(band -> bands.add(new Band(
                        band.path("from").asInt(),
                        band.path("to").asInt(),
                        band.path("count").asLong())));
        return new Block.Bands(
                block.path("bands").asString(),
                block.path("words").asString(),
                ends(block.path("from")),
                ends(block.path("to")),
                bands);
    }

    private static Map<String, Object> end(End end) {
        return Map.of("label", end.label(), "count", cell(end.count()), "value", end.words());
    }

    private static List<End> ends(JsonNode array) {
        var ends = new ArrayList<End>();
        array.forEach(end -> ends.add(new End(
                end.path("label").asString(),
                read(end.path("count")),
                end.path("value").asString())));
        return ends;
    }

    private static List<String> cells(List<Cell> cells) {
        return cells.stream().map(CourseJson::cell).toList();
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long count) -> String.valueOf(count);
            case Cell.Few(long below) -> FEW + below;
            case Cell.Covered unused -> COVERED;
        };
    }

    private static List<Cell> readCells(JsonNode array) {
        var cells = new ArrayList<Cell>();
        array.forEach(cell -> cells.add(read(cell)));
        return cells;
    }

    private static Cell read(JsonNode cell) {
        var text = cell.asString();
        if (text.startsWith(FEW)) {
            return new Cell.Few(Long.parseLong(text.substring(FEW.length())));
        }
        return text.equals(COVERED) ? new Cell.Covered() : new Cell.Shown(Long.parseLong(text));
    }
}
