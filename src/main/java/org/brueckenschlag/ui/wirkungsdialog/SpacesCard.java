package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.Indicators.InSpace;

/** Where the enquiries came from. */
final class SpacesCard extends Card {

    private static final long serialVersionUID = 1L;

    SpacesCard(List<InSpace> spaces, FigureWords words) {
        super("sozialraeume", words.text("ui.figures.spaces"));
        var table = Tables.of(List.of(words.text("ui.figures.spaces.space"), words.text("ui.figures.spaces.count")));
        spaces.forEach(space -> Tables.row(table, space.name(), Tables.plain(words.cell(space.count()))));
        add(Tables.scroller(table, words.text("ui.figures.spaces")));
        if (spaces.stream().anyMatch(space -> !(space.count() instanceof Cell.Shown))) {
            var note = new Paragraph(words.text("ui.figures.spaces.hidden"));
            note.addClassNames("bs-muted", "bs-s");
            add(note);
        }
    }
}
