package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.progress.ElementState;

/** The diagram with its legend; on a small screen it waits until somebody asks for it. */
class PictureCard extends Card {

    private static final long serialVersionUID = 1L;

    private final BpmnViewer viewer;
    private final NativeButton both;
    private final NativeButton textOnly;
    private final NativeButton onDemand;

    PictureCard(MatterPage page) {
        super("bild", page.words().text("ui.matter.picture"));
        addClassName("bs-matter-picture");
        var words = page.words();
        viewer = new BpmnViewer(words.texts());
        both = choice(Icons.WAYPOINTS, words.text("ui.matter.picture.both"));
        textOnly = choice(Icons.LIST_TREE, words.text("ui.matter.picture.text-only"));
        both.addClickListener(click -> showPicture(true));
        textOnly.addClickListener(click -> showPicture(false));
        var choices = new Div(both, textOnly);
        choices.addClassName("bs-choices");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", words.text("ui.matter.picture.choice"));
        onDemand = choice(Icons.WAYPOINTS, words.text("ui.matter.picture.show"));
        onDemand.addClassName("on-demand");
        onDemand.addClickListener(click -> {
            addClassName("asked");
            onDemand.setVisible(false);
        });
        beside(legend(page), choices);
        add(onDemand, viewer);
        showPicture(true);
        viewer.show(
                words.model().bpmn(),
                words.text(
                        "ui.matter.picture.title",
                        words.labels().process(),
                        page.matter().number(),
                        page.state()),
                page.diagram().translated(words.labels()));
        mark(page);
    }

    final void mark(MatterPage page) {
        viewer.mark(page.states(), page.course().tags());
    }

    private void showPicture(boolean show) {
        setClassName("text-only", !show);
        both.getElement().setAttribute("aria-pressed", String.valueOf(show));
        textOnly.getElement().setAttribute("aria-pressed", String.valueOf(!show));
    }

    private static NativeButton choice(Icons icon, String words) {
        var button = new NativeButton();
        button.add(icon.small(), new Span(words));
        button.addClassName("bs-choice");
        return button;
    }

    private static Component legend(MatterPage page) {
        var states = page.matter().isOpen()
                ? Stream.of(ElementState.DONE, ElementState.ACTIVE, ElementState.AHEAD)
                : Stream.of(ElementState.DONE, ElementState.SKIPPED);
        var legend = new UnorderedList(states.map(state -> {
                    var sample = new Span();
                    sample.addClassNames("bs-sample", state.key());
                    sample.getElement().setAttribute("aria-hidden", "true");
                    if (state == ElementState.DONE) {
                        sample.add(Icons.CHECK.small());
                    }
                    return new ListItem(sample, new Span(page.words().text("ui.matter.legend." + state.key())));
                })
                .toArray(ListItem[]::new));
        legend.addClassName("bs-legend");
        return legend;
    }
}
