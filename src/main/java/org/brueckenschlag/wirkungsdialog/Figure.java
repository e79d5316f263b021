package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a year as whoever asked may see it.
 *
 * @param value rounded as the unit asks for; a percentage is one of 100; null unless the state is {@code SHOWN}
 * @param numerator null also where there is no such part (of a median)
 * @param denominator of a mean and a median how many values there are; null also of a count
 * @param interpretable whether there is enough to draw conclusions from
 */
public record Figure(
        Indicator indicator,
        int year,
        State state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean interpretable,
        Light light) {

    public enum State {
        SHOWN,
        /** Too few for whoever asked. */
        HIDDEN,
        /** Nothing to reckon with in that year. */
        EMPTY,
        /** No process stores yet what the formula needs. */
        NOT_COLLECTED
    }

    /** How it stands against the target. */
    public enum Light {
        GREEN,
        YELLOW,
        RED,
        /** No target, nothing shown, or too little to judge by. */
        NONE
    }
}
