package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;

/** Enter in a field of one line finishes what the dialog asks, as the button does that says so. */
public final class EnterKey {

    private EnterKey() {}

    public static void presses(Button button, TextField... fields) {
        Stream.of(fields).forEach(field -> field.addKeyPressListener(Key.ENTER, press -> button.click()));
    }
}
