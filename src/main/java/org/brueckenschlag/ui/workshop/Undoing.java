package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** The two buttons that take a change of files back and do it again. */
final class Undoing extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient Deque<Step> done = new ArrayDeque<>();
    private final transient Deque<Step> undone = new ArrayDeque<>();
    private final transient Show show;
    private final Button undo;
    private final Button redo;

    Undoing(Texts texts, Show show) {
        this.show = show;
        addClassName("bs-undoing");
        undo = button(texts.get("ui.workshop.undo"));
        redo = button(texts.get("ui.workshop.redo"));
        redo.addClassName("mirrored");
        undo.addClickListener(click -> {
            undo();
            keepFocus(undo, redo);
        });
        redo.addClickListener(click -> {
            redo();
            keepFocus(redo, undo);
        });
        add(undo, redo);
        enable();
    }

    /**
     * By the keys that do the same.
     *
     * @param focus leads to what has changed: what had the focus may be gone
     * @param where nothing is typed there that is not a change itself
     */
    void onKeys(Runnable focus, Component... where) {
        ControlKeys.ofUndoing(
                () -> {
                    if (undo()) {
                        focus.run();
                    }
                },
                () -> {
                    if (redo()) {
                        focus.run();
                    }
                },
                where);
    }

    /** @return whether there was anything */
    boolean undo() {
        if (done.isEmpty()) {
            return false;
        }
        var step = done.pop();
        undone.push(step);
        enable();
        show.show(step.before(), step.from());
        return true;
    }

    /** @return whether there was anything */
    boolean redo() {
        if (undone.isEmpty()) {
            return false;
        }
        var step = undone.pop();
        done.push(step);
        enable();
        show.show(step.after(), step.to());
        return true;
    }

    /**
     * @param before the same files as they were
     * @param from what was chosen before
     * @param to what is chosen now
     */
    void changed(Map<String, String> before, Map<String, String> after, String from, String to) {
        done.push(new Step(before, after, from, to));
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

    private record Step(Map<String, String> before, Map<String, String> after, String from, String to) {}

    /** Takes the contents of files as they are to be then, and what was chosen with them. */
    interface Show {
        void show(Map<String, String> files, String chosen);
    }
}
