package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.workshop.Tour.Stop;
import org.jspecify.annotations.Nullable;

/** What one does to a drawing as a whole, and whether it is saved. */
final class DrawingTools extends Div {

    private static final long serialVersionUID = 1L;
    private static final String TEXT_VIEW = "bs.workshop.text-view";

    private final transient Texts texts;
    private final Span saved;
    private final Button undo;
    private final Button text;
    private @Nullable Tour tour;

    /**
     * @param search what happens when somebody looks for something
     * @param paste what happens when somebody puts in what was copied
     * @param play what happens when somebody wants to play it by hand
     * @param saved says whether it is saved
     */
    DrawingTools(
            BpmnEditor editor,
            OutlinePanel outline,
            Runnable search,
            Runnable paste,
            Runnable play,
            Span saved,
            Texts texts) {
        this.texts = texts;
        this.saved = saved;
        addClassName("bs-workshop-tools");
        undo = tool(Icons.UNDO_2, "ui.workshop.undo", editor::undo);
        text = text(outline);
        var redo = tool(Icons.UNDO_2, "ui.workshop.redo", editor::redo);
        redo.addClassName("mirrored");
        Stream.of(undo, redo).forEach(button -> button.setEnabled(false));
        editor.onHistory((canUndo, canRedo) -> {
            undo.setEnabled(canUndo);
            redo.setEnabled(canRedo);
        });
        var copying = tool(Icons.COPY, "ui.workshop.copy", editor::copy);
        var pasting = tool(Icons.CLIPBOARD_PASTE, "ui.workshop.paste", paste);
        var removing = tool(Icons.TRASH_2, "ui.workshop.remove", editor::remove);
        Stream.of(copying, pasting, removing).forEach(button -> button.setEnabled(false));
        editor.onChoosing(some -> Stream.of(copying, removing).forEach(button -> button.setEnabled(some)));
        editor.onCopy(pasting::setEnabled);
        editor.onSearch(search);
        // as in the picture itself, which has keys of its own
        ControlKeys.on(Key.KEY_C, editor::copy, outline);
        ControlKeys.on(Key.KEY_V, paste, outline);
        ControlKeys.ofUndoing(editor::undo, editor::redo, outline);
        add(
                undo,
                redo,
                tool(Icons.ZOOM_OUT, "ui.workshop.zoom-out", () -> editor.zoom(-1)),
                tool(Icons.ZOOM_IN, "ui.workshop.zoom-in", () -> editor.zoom(1)),
                tool(Icons.MAXIMIZE, "ui.workshop.whole", () -> editor.zoom(0)),
                overview(editor),
                copying,
                pasting,
                removing,
                labelled(Icons.SEARCH, "ui.workshop.search.open", search),
                text,
                labelled(Icons.PLAY, "ui.workshop.token.open", play),
                saved);
    }

    void tell(String words) {
        saved.setText(words);
    }

    /** Offers a walk over the page, past two of the tools themselves. */
    void offerTour(Stop kinds, Stop panel, Stop findings, Stop onwards) {
        var begin = new Button(texts.get("ui.workshop.tour"), Icons.CIRCLE_HELP.icon());
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        tour = new Tour(
                List.of(
                        kinds,
                        panel,
                        new Stop(text, PopoverPosition.BOTTOM, "text"),
                        findings,
                        new Stop(undo, PopoverPosition.BOTTOM_START, "undo"),
                        onwards),
                begin,
                texts);
        begin.addClickListener(click -> beginTour());
        addComponentAtIndex(getComponentCount() - 1, begin);
    }

    void beginTour() {
        if (tour != null) {
            tour.begin();
        }
    }

    private Button overview(BpmnEditor editor) {
        var overview = tool(Icons.MAP, "ui.workshop.overview", editor::overview);
        overview.addClassName("bs-workshop-overview");
        return overview;
    }

    /** Stays as somebody left it while they are signed in. */
    private Button text(OutlinePanel outline) {
        var session = VaadinSession.getCurrent();
        outline.setVisible(Boolean.TRUE.equals(session.getAttribute(TEXT_VIEW)));
        var button = labelled(Icons.LIST_TREE, "ui.workshop.outline", () -> outline.setVisible(!outline.isVisible()));
        button.getElement().setAttribute("aria-expanded", String.valueOf(outline.isVisible()));
        button.addClickListener(click -> {
            session.setAttribute(TEXT_VIEW, outline.isVisible());
            button.getElement().setAttribute("aria-expanded", String.valueOf(outline.isVisible()));
        });
        return button;
    }

    private Button labelled(Icons icon, String words, Runnable what) {
        var button = new Button(texts.get(words), icon.icon(), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button tool(Icons icon, String words, Runnable what) {
        var button = new Button(icon.icon(), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get(words));
        button.setTooltipText(texts.get(words));
        return button;
    }
}
