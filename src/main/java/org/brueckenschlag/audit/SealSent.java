package org.brueckenschlag.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the last seal sent to a place.
 *
 * @param place {@code mail}, or the witness's host
 * @param result {@code ok}, or what went wrong in a word
 * @param arrivedAt when a seal last arrived there; null for never
 * @param arrivedSize the size it said; 0 for none
 */
public record SealSent(
        String place,
        long size,
        Instant at,
        String result,
        @Nullable Instant arrivedAt,
        long arrivedSize) {

    static final String OK = "ok";
}
