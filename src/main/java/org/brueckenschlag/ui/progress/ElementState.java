package org.brueckenschlag.ui.progress;

import java.util.Locale;

/** How far an element has come in one matter. */
public enum ElementState {
    DONE,
    ACTIVE,
    AHEAD,
    /** Begun and broken off. */
    CANCELLED,
    /** The matter goes another way, or ended before. */
    SKIPPED;

    /** As the web component and the style sheets write it: {@code done}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
