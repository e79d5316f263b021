package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A diagram on which a token is moved by hand. */
@Tag("bs-token-run")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@NpmPackage(value = "bpmn-js-token-simulation", version = "0.39.4")
@JsModule("./workshop/bs-token-run.js")
final class TokenRun extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** @param labels translated names by element id; the others stay as the drawing has them */
    TokenRun(String xml, Map<String, String> labels) {
        getElement().setPropertyMap("labels", labels);
        getElement().setProperty("xml", xml);
    }

    /** @param choice its place in what was told last */
    void go(int choice) {
        getElement().callJsFunction("go", choice);
    }

    void again() {
        getElement().callJsFunction("again");
    }

    /** @param step larger or smaller by that; 0 for the whole picture */
    void zoom(int step) {
        getElement().callJsFunction("zoom", step);
    }

    void onChoices(Told listener) {
        getElement()
                .addEventListener("choices-changed", event -> {
                    var choices = new ArrayList<Choice>();
                    event.getEventData()
                            .get("event.detail.choices")
                            .forEach(choice -> choices.add(new Choice(
                                    choice.path("kind").asString(),
                                    choice.path("element").asString(),
                                    choice.path("name").asString(),
                                    choice.path("flow").asString(),
                                    choice.path("way").asString())));
                    listener.told(
                            choices,
                            event.getEventData().get("event.detail.going").asBoolean());
                })
                .addEventData("event.detail.choices")
                .addEventData("event.detail.going");
    }

    void onFailed(Runnable listener) {
        getElement().addEventListener("import-failed", event -> listener.run());
    }

    /**
     * What can be done next.
     *
     * @param kind {@code start}, {@code step}, {@code way} or {@code event}
     * @param element its id
     * @param name of the element; empty without
     * @param flow id of the way; empty for what is none
     * @param way where a gateway leads; empty for what is none
     */
    record Choice(String kind, String element, String name, String flow, String way) {}

    @FunctionalInterface
    interface Told {
        void told(List<Choice> choices, boolean isGoing);
    }
}
