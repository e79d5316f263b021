package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one thing in a matter adds to a figure.
 *
 * @param at in whose year it counts
 * @param code where different codes are counted, each once
 */
record Amount(Instant at, BigDecimal value, @Nullable String code) {

    static Amount one(Instant at) {
        return new Amount(at, BigDecimal.ONE, null);
    }

    Amount at(Instant other) {
        return new Amount(other, value, code);
    }

    Amount times(BigDecimal factor) {
        return new Amount(at, value.multiply(factor), code);
    }
}
