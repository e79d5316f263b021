package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What matters add to a figure of a year; those that add the same are one portion.
 *
 * @param socialSpace empty where many of them are put together
 * @param code where different codes are counted
 * @param numerator what is added up; of a median the value itself
 * @param denominator what it is divided by; of a mean how many values there are
 * @param times how many matters add the same
 */
record Portion(
        String indicator,
        int year,
        String socialSpace,
        @Nullable String code,
        BigDecimal numerator,
        BigDecimal denominator,
        long times) {

    BigDecimal weighted(BigDecimal part) {
        return part.multiply(BigDecimal.valueOf(times));
    }
}
