package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.YearCourse.Season;
import org.jspecify.annotations.Nullable;

/** When the enquiries came: over the year, beside the two years before. */
final class SeasonCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param seasons the earlier first; never empty */
    SeasonCard(List<Season> seasons, FigureWords words) {
        super("jahreslauf", words.text("ui.figures.season"));
        var parts = names(seasons.getLast().parts().size(), words);
        var title = words.text("ui.figures.season");
        var table = Tables.of(Stream.concat(Stream.of(words.text("ui.figures.season.year")), parts.stream())
                .toList());
        seasons.forEach(season -> Tables.row(
                table,
                String.valueOf(season.year()),
                season.parts().stream()
                        .map(part -> Tables.plain(words.cell(part)))
                        .toArray(Component[]::new)));
        add(new Picture(seasons, parts, title, words), Tables.scroller(table, title));
        if (seasons.stream()
                .flatMap(season -> season.parts().stream())
                .anyMatch(cell -> !(cell instanceof Cell.Shown))) {
            var note = new Paragraph(words.text("ui.figures.spaces.hidden"));
            note.addClassNames("bs-muted", "bs-s");
            add(note);
        }
    }

    private static List<String> names(int parts, FigureWords words) {
        return parts == Month.values().length
                ? Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(
                                TextStyle.SHORT_STANDALONE, words.texts().locale()))
                        .toList()
                : IntStream.rangeClosed(1, parts)
                        .mapToObj(part -> words.text("ui.figures.season.quarter", part))
                        .toList();
    }

    @Tag("bs-season")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./figures/bs-season.js")
    private static final class Picture extends Component {

        private static final long serialVersionUID = 1L;

        Picture(List<Season> seasons, List<String> parts, String title, FigureWords words) {
            var years = new ArrayList<Map<String, Object>>();
            for (var season : seasons) {
                var year = new HashMap<String, Object>();
                year.put("label", String.valueOf(season.year()));
                var values = new ArrayList<@Nullable Object>();
                season.parts().forEach(part -> values.add(value(part)));
                year.put("values", values);
                year.put("current", season.equals(seasons.getLast()));
                years.add(year);
            }
            getElement().setPropertyList("parts", parts);
            getElement().setPropertyList("years", years);
            getElement().setProperty("hiddenWords", words.text("ui.figures.season.hidden"));
            getElement().setProperty("words", words.text("ui.figures.season.image", title));
        }

        private static @Nullable Object value(Cell cell) {
            return cell instanceof Cell.Shown shown ? shown.count() : null;
        }
    }
}
