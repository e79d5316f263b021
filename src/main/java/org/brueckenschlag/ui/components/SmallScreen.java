package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Tells a component whether the page is as narrow as a phone, now and whenever that changes. */
public final class SmallScreen {

    private SmallScreen() {}

    /** Call it when the component is attached. */
    public static void watch(Component component, Consumer<Boolean> callee) {
        component
                .getElement()
                .addEventListener(
                        "small-screen",
                        change -> callee.accept(
                                change.getEventData().get("event.detail").asBoolean()))
                .addEventData("event.detail");
        component.getElement().executeJs("""
                        const small = matchMedia('(max-width: 800px)');
                        const tell = () => this.isConnected
                          ? this.dispatchEvent(new CustomEvent('small-screen', { detail: small.matches }))
                          : small.removeEventListener('change', tell);
                        small.addEventListener('change', tell);
                        tell();""");
    }
}
