package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** The two buttons that take a change of files back and do it again. */
final class Undoing extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient Deque<Step> done = new ArrayDeque<>();
    private final transient Deque<Step> undone = new ArrayDeque<>();
    private final Button undo;
    private final Button redo;

    /** @param show takes the contents of files as they are to be then */
    Undoing(Texts texts, Consumer<Map<String, String>> show) {
        addClassName("bs-undoing");
        undo = button(texts.get("ui.workshop.undo"));
        redo = button(texts.get("ui.workshop.redo"));
        redo.addClassName("mirrored");
        undo.addClickListener(click -> {
            var step = done.pop();
            undone.push(step);
            enable();
            keepFocus(undo, redo);
            show.accept(step.before());
        });
        redo.addClickListener(click -> {
            var step = undone.pop();
            done.push(step);
            enable();
            keepFocus(redo, undo);
            show.accept(step.after());
        });
        add(undo, redo);
        enable();
    }

    /** @param before the same files as they were */
    void changed(Map<String, String> before, Map<String, String> after) {
        done.push(new Step(before, after));
        if (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        enable();
    }

    private void enable() {
        undo.setEnabled(!done.isEmpty());
        redo.setEnabled(!undone.isEmpty());
    }

    /** A button that was pressed the last time would take the focus with it. */
    private static void keepFocus(Button pressed, Button other) {
        if (!pressed.isEnabled()) {
            other.focus();
        }
    }

    private static Button button(String words) {
        var button = new Button(Icons.UNDO_2.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    private record Step(Map<String, String> before, Map<String, String> after) {}
}
