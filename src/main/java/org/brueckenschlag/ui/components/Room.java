package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;

/**
 * How much fits into a field. The browser takes no more, and would not say so: near the end the field tells how much
 * room is left, and at the end that there is none.
 */
public final class Room implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NEAR = 20;

    private final TextFieldBase<?, String> field;
    private final int longest;
    private String help;

    private Room(TextFieldBase<?, String> field, int longest) {
        this.field = field;
        this.longest = longest;
        this.help = helper(field);
    }

    /** What the field says as its help stays below it, until the end is near. */
    public static Room in(TextFieldBase<?, String> field, int longest) {
        var room = new Room(field, longest);
        field.getElement().setProperty("maxlength", longest);
        if (field.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        field.addValueChangeListener(change -> room.tell());
        room.tell();
        return room;
    }

    /** Another help for the same field. */
    public void help(String words) {
        help = words;
        tell();
    }

    private void tell() {
        var left = longest - field.getValue().length();
        field.setHelperText(
                left > Math.min(NEAR, longest / 4)
                        ? help
                        : left > 0 ? Words.of("ui.room.left", left) : Words.of("ui.room.full", longest));
    }

    private static String helper(TextFieldBase<?, String> field) {
        return field.getHelperText() == null ? "" : field.getHelperText();
    }
}
