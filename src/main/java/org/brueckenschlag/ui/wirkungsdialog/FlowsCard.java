package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.CourseText;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.YearCourse;
import org.brueckenschlag.wirkungsdialog.YearCourse.Flow;

/** From which Sozialraum the enquiries came, and what became of them. */
final class FlowsCard extends Card {

    private static final long serialVersionUID = 1L;

    FlowsCard(YearCourse told, CourseText text) {
        super("sozialraeume", text.words().texts().get("ui.figures.flows"));
        var course = told.mostFirst();
        var texts = text.words().texts();
        var about = new Paragraph(texts.get("ui.figures.flows.about"));
        about.addClassNames("bs-muted", "bs-s", "bs-flows-about");
        add(
                about,
                CoursePicture.of(text.bands(course)),
                table(text.table(course), text.words().number(BigDecimal.ZERO)));
        if (course.flows().stream().anyMatch(flow -> hides(flow))) {
            var note = new Paragraph(texts.get("ui.figures.spaces.hidden"));
            note.addClassNames("bs-muted", "bs-s");
            add(note);
        }
    }

    private static boolean hides(Flow flow) {
        return !(flow.from().count() instanceof Cell.Shown)
                || flow.outcomes().stream().anyMatch(cell -> !(cell instanceof Cell.Shown));
    }

    private static Component table(Block.Table block, String zero) {
        var table = Tables.stacking(Tables.of(block.head()));
        table.addClassName("bs-flows-table");
        block.rows().forEach(row -> Tables.row(table, row.getFirst(), cells(row, zero)));
        return Tables.scroller(table, block.name());
    }

    /** Outcomes that a Sozialraum did not have are left out on a phone, its sum never. */
    private static Component[] cells(List<String> row, String zero) {
        var cells = Tables.plain(row.subList(1, row.size()));
        for (var place = 0; place < cells.length - 1; place++) {
            cells[place]
                    .getElement()
                    .getClassList()
                    .set("bs-zero", row.get(place + 1).equals(zero));
        }
        return cells;
    }
}
