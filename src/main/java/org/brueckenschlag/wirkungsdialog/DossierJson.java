package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.wirkungsdialog.DossierSource.Said;
import org.brueckenschlag.wirkungsdialog.DossierText.Bar;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier's text as the frozen content holds it. {@code docs/dossier-format.md} lists the names. */
final class DossierJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DossierJson() {}

    static Map<String, Object> written(DossierText text) {
        return Map.of(
                "title",
                text.title(),
                "about",
                text.about(),
                "sections",
                text.sections().stream()
                        .map(section -> Map.of(
                                "part",
                                section.part(),
                                "heading",
                                section.heading(),
                                "blocks",
                                section.blocks().stream()
                                        .map(DossierJson::written)
                                        .toList()))
                        .toList());
    }

    private static Map<String, Object> written(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Map.of("paragraph", paragraph.text());
            case Block.Heading heading -> Map.of("heading", heading.text());
            case Block.Table table -> Map.of("table", table.name(), "head", table.head(), "rows", table.rows());
            case Block.Bars bars ->
                Map.of(
                        "bars",
                        bars.name(),
                        "values",
                        bars.bars().stream()
                                .map(bar -> Map.of("label", bar.label(), "length", bar.length(), "value", bar.value()))
                                .toList());
            case Block.Columns columns -> CourseJson.written(columns);
            case Block.Bands bands -> CourseJson.written(bands);
        };
    }

    /** @param content canonical JSON of a frozen dossier */
    static DossierText read(String content, Locale language) {
        var text = JSON.readTree(content).path("text").path(language.getLanguage());
        return new DossierText(
                language,
                text.path("title").asString(),
                texts(text.path("about")),
                list(text.path("sections")).stream()
                        .map(section -> new Section(
                                section.path("part").asString(),
                                section.path("heading").asString(),
                                list(section.path("blocks")).stream()
                                        .map(DossierJson::block)
                                        .toList()))
                        .toList());
    }

    /** What a frozen dossier said of a year, its own or one before, by id of the indicator. */
    static Map<String, Said> figures(String content, int year) {
        var said = new HashMap<String, Said>();
        JSON.readTree(content)
                .path("figures")
                .forEach(figure -> Stream.concat(Stream.of(figure), list(figure.path("before")).stream())
                        .filter(each -> each.path("year").asInt() == year)
                        .forEach(each -> said.put(figure.path("indicator").asString(), said(each))));
        return said;
    }

    /**
     * Figures as a frozen dossier has them, with the targets and the years before of its day.
     *
     * @param today what is known of the indicators now; those that are not known any more are left out
     */
    static List<Trend> trends(String content, List<Trend> today) {
        var known = new HashMap<String, Trend>();
        today.forEach(trend -> known.put(trend.now().indicator().id(), trend));
        return list(JSON.readTree(content).path("figures")).stream()
                .flatMap(figure -> Stream.ofNullable(
                                known.get(figure.path("indicator").asString()))
                        .map(trend -> trend(figure, trend)))
                .toList();
    }

    private static Trend trend(JsonNode figure, Trend today) {
        var indicator = today.now().indicator();
        var then = indicator.then(
                figure.path("formula_version").asInt(),
                // whoever froze before targets were kept has that of now
                figure.has("target") ? target(figure.path("target")) : indicator.target());
        return new Trend(
                figure(figure, then),
                list(figure.path("before")).stream()
                        .map(before -> figure(before, then))
                        .toList());
    }

    private static Figure figure(JsonNode figure, Indicator indicator) {
        return said(figure).as(indicator, figure.path("year").asInt());
    }

    private static Target target(JsonNode target) {
        if (target.has("at_least")) {
            return new Target.AtLeast(decimal(target.path("at_least")));
        }
        if (target.has("at_most")) {
            return new Target.AtMost(decimal(target.path("at_most")));
        }
        if (target.has("from")) {
            return new Target.Within(decimal(target.path("from")), decimal(target.path("to")));
        }
        return target.has("rising") ? new Target.Rising() : new Target.None();
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asString());
    }

    private static Said said(JsonNode figure) {
        return new Said(
                State.valueOf(code(figure.path("state"))),
                number(figure.path("value")),
                number(figure.path("numerator")),
                number(figure.path("denominator")),
                figure.path("interpretable").asBoolean(),
                Light.valueOf(code(figure.path("light"))));
    }

    private static String code(JsonNode key) {
        return key.asString().toUpperCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal number(JsonNode number) {
        return number.isMissingNode() ? null : decimal(number);
    }

    private static Block block(JsonNode block) {
        if (block.has("paragraph")) {
            return new Block.Paragraph(block.path("paragraph").asString());
        }
        if (block.has("heading")) {
            return new Block.Heading(block.path("heading").asString());
        }
        if (block.has("columns")) {
            return CourseJson.columns(block);
        }
        if (block.has("bands")) {
            return CourseJson.bands(block);
        }
        if (block.has("bars")) {
            return new Block.Bars(
                    block.path("bars").asString(),
                    list(block.path("values")).stream()
                            .map(bar -> new Bar(
                                    bar.path("label").asString(),
                                    bar.path("length").asInt(),
                                    bar.path("value").asString()))
                            .toList());
        }
        return new Block.Table(
                block.path("table").asString(),
                texts(block.path("head")),
                list(block.path("rows")).stream().map(DossierJson::texts).toList());
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        array.forEach(nodes::add);
        return nodes;
    }
}
