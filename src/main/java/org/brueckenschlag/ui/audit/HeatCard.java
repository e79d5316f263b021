package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.Standing;

/**
 * The picture, each step the stronger the more matters came there, or the longer it takes; the table of steps says the
 * same.
 */
final class HeatCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient OverviewPage page;
    private final BpmnViewer viewer;
    private final NativeButton often = new NativeButton();
    private final NativeButton duration = new NativeButton();

    HeatCard(OverviewPage page) {
        super("bild", page.words().text("ui.audit.overview.picture"));
        this.page = page;
        viewer = new BpmnViewer(page.words().texts());
        often.setText(page.words().text("ui.audit.overview.picture.often"));
        duration.setText(page.words().text("ui.audit.overview.picture.duration"));
        often.addClickListener(click -> showHowOften());
        duration.addClickListener(click -> showHowLong());
        var choices = new Div(often, duration);
        choices.addClassName("bs-choices");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", page.words().text("ui.audit.overview.picture.choice"));
        for (var choice : List.of(often, duration)) {
            choice.addClassName("bs-choice");
        }
        beside(choices);
        add(viewer);
        showHowOften();
    }

    private void showHowOften() {
        var tags = new HashMap<String, String>();
        page.steps()
                .forEach(step -> page.use(step)
                        .map(page::matters)
                        .filter(Cell.Shown.class::isInstance)
                        .ifPresent(shown -> tags.put(step.id(), page.words(shown))));
        show(often, "ui.audit.overview.picture-title", page.heat(), tags);
    }

    private void showHowLong() {
        var tags = new HashMap<String, String>();
        page.steps()
                .forEach(step -> page.duration(step)
                        .ifPresent(median -> tags.put(step.id(), page.words().time(median))));
        show(duration, "ui.audit.overview.picture-title-duration", page.heatOfDuration(), tags);
    }

    private void show(NativeButton chosen, String title, Map<String, Integer> heat, Map<String, String> tags) {
        viewer.show(
                page.model().bpmn(),
                page.words().text(title, page.labels().process()),
                Standing.translated(page.model().bpmn(), page.labels()));
        viewer.heat(heat);
        viewer.mark(Map.of(), tags);
        for (var choice : List.of(often, duration)) {
            choice.getElement().setAttribute("aria-pressed", String.valueOf(choice.equals(chosen)));
        }
    }
}
