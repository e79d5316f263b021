package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.wirkungsdialog.DossierSource.Said;
import org.brueckenschlag.wirkungsdialog.DossierText.Bar;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Figure.State;
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

    /** What a frozen dossier said of its year, by id of the indicator. */
    static Map<String, Said> figures(String content) {
        var said = new HashMap<String, Said>();
        JSON.readTree(content)
                .path("figures")
                .forEach(figure -> said.put(
                        figure.path("indicator").asString(),
                        new Said(
                                State.valueOf(code(figure.path("state"))),
                                number(figure.path("value")),
                                number(figure.path("numerator")),
                                number(figure.path("denominator")),
                                figure.path("interpretable").asBoolean(),
                                Light.valueOf(code(figure.path("light"))))));
        return said;
    }

    private static String code(JsonNode key) {
        return key.asString().toUpperCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal number(JsonNode number) {
        return number.isMissingNode() ? null : new BigDecimal(number.asString());
    }

    private static Block block(JsonNode block) {
        if (block.has("paragraph")) {
            return new Block.Paragraph(block.path("paragraph").asString());
        }
        if (block.has("heading")) {
            return new Block.Heading(block.path("heading").asString());
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
