package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.html.Anchor;

/**
 * Leads to a part of the page one is on, and sets the focus there. The address stays what it is: a fragment would be a
 * navigation to the server.
 */
public final class PartLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param id of the part; it need not be able to have the focus yet */
    public PartLink(String id, String words) {
        super("#" + id, words);
        getElement().setAttribute("router-ignore", true);
        // Not as an attribute: the page's policy lets no handler run that is written into the page.
        getElement().executeJs("""
                        this.addEventListener('click', event => {
                            event.preventDefault();
                            const part = document.getElementById($0);
                            if (!part.hasAttribute('tabindex')) {
                                part.setAttribute('tabindex', '-1');
                            }
                            part.scrollIntoView({ block: 'start' });
                            part.focus({ preventScroll: true });
                        });
                        """, id);
    }
}
