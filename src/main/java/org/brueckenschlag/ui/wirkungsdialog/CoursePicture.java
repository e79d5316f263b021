package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.End;
import org.brueckenschlag.wirkungsdialog.DossierText.Series;
import org.jspecify.annotations.Nullable;

/** Pictures of when enquiries came and where they led; a table after each says the same. */
final class CoursePicture {

    private CoursePicture() {}

    static Component of(Block.Columns columns, Texts texts) {
        return new Season(columns, texts.get("ui.figures.season.hidden"));
    }

    static Component of(Block.Bands bands) {
        return new Flows(bands);
    }

    private static @Nullable Object value(Cell cell) {
        return cell instanceof Cell.Shown shown ? shown.count() : null;
    }

    @Tag("bs-season")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./figures/bs-season.js")
    private static final class Season extends Component {

        private static final long serialVersionUID = 1L;

        Season(Block.Columns columns, String hiddenWords) {
            var years = new ArrayList<Map<String, Object>>();
            for (var series : columns.series()) {
                var year = new HashMap<String, Object>();
                year.put("label", series.label());
                year.put("values", values(series));
                year.put("current", series.equals(columns.series().getLast()));
                years.add(year);
            }
            getElement().setPropertyList("parts", columns.parts());
            getElement().setPropertyList("years", years);
            getElement().setProperty("hiddenWords", hiddenWords);
            getElement().setProperty("words", columns.words());
        }

        private static List<@Nullable Object> values(Series series) {
            var values = new ArrayList<@Nullable Object>();
            series.values().forEach(cell -> values.add(value(cell)));
            return values;
        }
    }

    @Tag("bs-flows")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./figures/bs-flows.js")
    private static final class Flows extends Component {

        private static final long serialVersionUID = 1L;

        Flows(Block.Bands picture) {
            getElement()
                    .setPropertyList(
                            "from", picture.from().stream().map(Flows::end).toList());
            getElement()
                    .setPropertyList("to", picture.to().stream().map(Flows::end).toList());
            getElement()
                    .setPropertyList(
                            "bands",
                            picture.bands().stream()
                                    .map(band -> Map.of("from", band.from(), "to", band.to(), "value", band.count()))
                                    .toList());
            getElement().setProperty("words", picture.words());
        }

        private static Map<String, Object> end(End shown) {
            var end = new HashMap<String, Object>();
            end.put("label", shown.label());
            end.put("value", value(shown.count()));
            end.put("words", shown.words());
            return end;
        }
    }
}
