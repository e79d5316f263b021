package org.brueckenschlag.ui.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/** A field that takes no more says so before somebody wonders where the rest is. */
class TellingHowMuchRoomIsLeftTests {

    private final TextField field = new TextField();

    @Test
    void farFromItsEndAFieldSaysWhatItAlwaysSays() {
        field.setHelperText("In wenigen Worten.");
        Room.in(field, 120);

        field.setValue("Anfrage aufnehmen");

        assertThat(field.getHelperText()).isEqualTo("In wenigen Worten.");
    }

    @Test
    void nearItsEndHowMuchFitsAndAtItsEndThatNothingDoes() {
        Room.in(field, 120);

        field.setValue("x".repeat(110));
        assertThat(field.getHelperText()).isEqualTo("Noch Platz für 10 Zeichen.");
        field.setValue("x".repeat(119));
        assertThat(field.getHelperText()).isEqualTo("Noch Platz für ein Zeichen.");
        field.setValue("x".repeat(120));
        assertThat(field.getHelperText()).startsWith("Mehr passt hier nicht hinein: höchstens 120 Zeichen.");
    }

    @Test
    void andItsHelpAgainOnceThereIsRoom() {
        var room = Room.in(field, 12);
        field.setValue("x".repeat(12));
        room.help("Deutsch");
        assertThat(field.getHelperText()).startsWith("Mehr passt hier nicht");

        field.setValue("x");

        assertThat(field.getHelperText()).isEqualTo("Deutsch");
    }
}
