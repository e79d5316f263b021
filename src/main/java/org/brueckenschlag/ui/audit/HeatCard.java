package org.brueckenschlag.ui.audit;

import java.util.HashMap;
import java.util.Map;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.matters.Card;

/** The picture, each step the stronger the more matters came there; the table of steps says the same. */
final class HeatCard extends Card {

    private static final long serialVersionUID = 1L;

    HeatCard(OverviewPage page) {
        super("bild", page.words().text("ui.audit.overview.picture"));
        var viewer = new BpmnViewer(page.words().texts());
        viewer.show(
                page.model().bpmn(),
                page.words()
                        .text("ui.audit.overview.picture-title", page.labels().process()),
                Map.of());
        var tags = new HashMap<String, String>();
        page.steps()
                .forEach(step -> page.use(step)
                        .map(page::matters)
                        .filter(Cell.Shown.class::isInstance)
                        .ifPresent(shown -> tags.put(step.id(), page.words(shown))));
        viewer.heat(page.heat());
        viewer.mark(Map.of(), tags);
        add(viewer);
    }
}
