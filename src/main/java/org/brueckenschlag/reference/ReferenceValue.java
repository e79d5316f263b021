package org.brueckenschlag.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a list as one agency has it.
 *
 * @param code what matters store; never changes
 * @param formerly what it was called before, empty without
 * @param from first day on which it is offered; null: always was
 * @param until first day on which it is offered no more; null: no end is set
 * @param position order among the values of its list, smallest first
 * @param isShared whether it came with the product, even if the agency calls it otherwise
 * @param version counts the agency's changes; 0 for a shared value as it came
 */
public record ReferenceValue(
        ReferenceList list,
        String code,
        Wording words,
        String formerly,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int position,
        boolean isShared,
        int version) {

    public boolean isOfferedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !isRetiredOn(day);
    }

    public boolean isRetiredOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /** The same as somebody has edited it; the version stays, so that it is known what they have seen. */
    public ReferenceValue with(
            Wording newWords, String newFormerly, @Nullable LocalDate newFrom, @Nullable LocalDate newUntil, int at) {
        return new ReferenceValue(list, code, newWords, newFormerly.strip(), newFrom, newUntil, at, isShared, version);
    }

    ReferenceValue withUntil(@Nullable LocalDate end) {
        return new ReferenceValue(list, code, words, formerly, from, end, position, isShared, version);
    }

    ReferenceValue inVersion(int next) {
        return new ReferenceValue(list, code, words, formerly, from, until, position, isShared, next);
    }
}
