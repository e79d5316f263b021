package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.html.Div;

/**
 * Says when a draft is due: one second after the last change, or when a field is left. The browser waits, so that no
 * thread does here.
 */
final class DraftSignal extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE = 1_000;

    private transient Runnable keep = () -> {};
    private boolean changed;

    DraftSignal() {
        addClassName("bs-hidden");
        getElement().setAttribute("aria-hidden", "true");
        addListener(Pause.class, pause -> flush());
        addListener(Left.class, left -> flush());
    }

    void whenDue(Runnable listener) {
        keep = listener;
    }

    void touched() {
        changed = true;
        getElement()
                .executeJs(
                        "clearTimeout(this.bsTimer);"
                                + "this.bsTimer = setTimeout(() => this.dispatchEvent(new Event('bs-pause')), $0)",
                        PAUSE);
    }

    void flush() {
        if (changed) {
            changed = false;
            keep.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // A change and the focus' leaving often come in one message, in that order.
        getElement()
                .executeJs("this.parentElement.addEventListener('focusout',"
                        + " () => setTimeout(() => this.bsTimer && this.dispatchEvent(new Event('bs-left'))))");
    }

    /** Nobody has changed anything for a second. */
    @DomEvent("bs-pause")
    public static final class Pause extends ComponentEvent<DraftSignal> {

        private static final long serialVersionUID = 1L;

        public Pause(DraftSignal source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** A field was left. */
    @DomEvent("bs-left")
    public static final class Left extends ComponentEvent<DraftSignal> {

        private static final long serialVersionUID = 1L;

        public Left(DraftSignal source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
