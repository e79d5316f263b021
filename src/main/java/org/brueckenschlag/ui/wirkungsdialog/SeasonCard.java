package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.CourseText;
import org.brueckenschlag.wirkungsdialog.YearCourse.Season;

/** When the enquiries came: over the year, beside the two years before. */
final class SeasonCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param seasons the earlier first; empty where none may be told, or where a formula keeps no months */
    SeasonCard(List<Season> seasons, CourseText text) {
        super("jahreslauf", text.words().texts().get("ui.figures.season"));
        if (seasons.isEmpty()) {
            add(new Paragraph(text.words().texts().get("ui.figures.season.untold")));
            return;
        }
        var block = text.table(seasons);
        var table = Tables.of(block.head());
        block.rows().forEach(row -> Tables.row(table, row.getFirst(), Tables.plain(row.subList(1, row.size()))));
        var texts = text.words().texts();
        add(CoursePicture.of(text.columns(seasons), texts), Tables.scroller(table, block.name()));
        if (seasons.stream()
                .flatMap(season -> season.parts().stream())
                .anyMatch(cell -> !(cell instanceof Cell.Shown))) {
            var note = new Paragraph(texts.get("ui.figures.spaces.hidden"));
            note.addClassNames("bs-muted", "bs-s");
            add(note);
        }
    }
}
