package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import java.util.stream.Stream;

/** Keys that are pressed together with Ctrl, or with Cmd. */
final class ControlKeys {

    private ControlKeys() {}

    /** As drawings and most programs have them. */
    static void ofUndoing(Runnable undo, Runnable redo, Component... where) {
        on(Key.KEY_Z, undo, where);
        on(Key.KEY_Y, redo, where);
        on(Key.KEY_Z, KeyModifier.SHIFT, redo, where);
    }

    static void on(Key key, Runnable what, Component... where) {
        modifiers()
                .forEach(modifier -> Shortcuts.addShortcutListener(where[0], what::run, key, modifier)
                        .listenOn(where));
    }

    private static void on(Key key, KeyModifier with, Runnable what, Component... where) {
        modifiers()
                .forEach(modifier -> Shortcuts.addShortcutListener(where[0], what::run, key, modifier, with)
                        .listenOn(where));
    }

    private static Stream<KeyModifier> modifiers() {
        return Stream.of(KeyModifier.CONTROL, KeyModifier.META);
    }
}
