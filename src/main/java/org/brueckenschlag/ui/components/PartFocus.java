package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.Component;

/**
 * Gives the focus to a part of a page that was drawn anew: what had it is gone, and whoever uses no mouse would begin
 * again at the top.
 */
public final class PartFocus {

    private PartFocus() {}

    /** @param id of the part; it need not be able to have the focus yet */
    public static void in(Component page, String id) {
        page.getElement().executeJs("""
                        const part = document.getElementById($0);
                        if (part && !part.hasAttribute('tabindex')) {
                            part.setAttribute('tabindex', '-1');
                        }
                        part?.focus({ preventScroll: true });
                        // of a part that is higher than the window its end would be seen
                        part?.scrollIntoView({ block: part.offsetHeight > innerHeight ? 'start' : 'nearest' });
                        """, id);
    }
}
