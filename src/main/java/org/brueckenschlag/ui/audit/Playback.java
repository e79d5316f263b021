package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Buttons and slider that go through a history entry by entry; the nearest {@code data-playback} hears its keys. */
@Tag("bs-playback")
@JsModule("./audit/bs-playback.js")
final class Playback extends Component {

    private static final long serialVersionUID = 1L;

    Playback(AuditWords words) {
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "back", words.text("ui.audit.playback.back"),
                                "play", words.text("ui.audit.playback.play"),
                                "pause", words.text("ui.audit.playback.pause"),
                                "forward", words.text("ui.audit.playback.forward"),
                                "slider", words.text("ui.audit.playback.slider"),
                                "entry", words.text("ui.audit.playback.entry"),
                                "of", words.text("ui.audit.playback.of")));
    }

    /**
     * @param entries what each is called, oldest first
     * @param ticks words under the slider, from its beginning to its end
     */
    void show(List<String> entries, List<String> ticks) {
        getElement().setPropertyList("entries", entries);
        getElement().setPropertyList("ticks", ticks);
    }

    void goTo(int entry) {
        getElement().setProperty("value", entry);
    }

    Registration onEntryChosen(IntConsumer listener) {
        return getElement()
                .addEventListener(
                        "entry-chosen",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.entry").asInt()))
                .addEventData("event.detail.entry");
    }
}
