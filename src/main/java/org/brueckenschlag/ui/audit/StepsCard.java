package org.brueckenschlag.ui.audit;

import java.util.List;
import org.brueckenschlag.audit.AuditOverview;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.ui.matters.Card;

/** How often each step came up, how long it took, and how many of its deadlines were kept. */
final class StepsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    StepsCard(OverviewPage page) {
        super("schritte", page.words().text("ui.audit.overview.steps"));
        var table = Tables.of(List.of(
                page.words().text("ui.audit.column.step"),
                page.words().text("ui.audit.column.matters"),
                page.words().text("ui.audit.column.median"),
                page.words().text("ui.audit.column.kept")));
        for (var step : page.steps()) {
            page.use(step)
                    .ifPresent(use -> Tables.row(
                            table,
                            page.name(step),
                            Tables.plain(page.words(page.matters(use))),
                            Tables.plain(
                                    page.duration(step).map(page.words()::time).orElse(NOTHING)),
                            Tables.plain(kept(page, use))));
        }
        add(Tables.scroller(Tables.stacking(table), page.words().text("ui.audit.overview.steps")));
    }

    private static String kept(OverviewPage page, AuditOverview.ElementUse use) {
        // how many had a deadline would tell how many there were
        if (use.deadlines() == 0 || !(page.matters(use) instanceof Cell.Shown)) {
            return NOTHING;
        }
        var kept = page.cells().part(use.kept(), use.deadlines());
        return kept instanceof Cell.Shown
                ? page.words().text("ui.audit.deadlines.kept-of", use.kept(), use.deadlines())
                : page.words(kept);
    }
}
