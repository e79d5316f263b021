package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.Component;

/** From a field that searches to what it has found, and back, by the arrow keys. */
public final class ArrowStops {

    private ArrowStops() {}

    /** @param dialog with one field, and what is found as links or buttons in a list */
    public static void within(Component dialog) {
        dialog.getElement().executeJs("""
                        this.addEventListener('keydown', event => {
                          const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                          const stops = [ this.querySelector('input'), ...this.querySelectorAll('li > *') ];
                          const here = stops.indexOf(document.activeElement);
                          if (way && here >= 0) {
                            event.preventDefault();
                            stops[Math.min(Math.max(here + way, 0), stops.length - 1)].focus();
                          }
                        });""");
    }
}
