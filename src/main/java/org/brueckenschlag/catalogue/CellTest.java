package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cell of a decision table asks of a value, as far as people choose it from lists; the rest is FEEL. */
public sealed interface CellTest {

    /** Asks nothing. */
    record Any() implements CellTest {}

    /** @param values codes, without quotes */
    record OneOf(List<String> values, boolean not) implements CellTest {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    record Is(boolean value) implements CellTest {}

    /** The question was not answered. */
    record Unanswered() implements CellTest {}

    /**
     * A number between two bounds.
     *
     * @param least null without
     * @param most null without
     */
    record Between(
            @Nullable BigDecimal least,
            boolean withLeast,
            @Nullable BigDecimal most,
            boolean withMost) implements CellTest {

        boolean has(BigDecimal number) {
            return (least == null || number.compareTo(least) > (withLeast ? -1 : 0))
                    && (most == null || number.compareTo(most) < (withMost ? 1 : 0));
        }

        /** Whether only one number fits. */
        public boolean isOne() {
            return least != null && most != null && least.compareTo(most) == 0;
        }
    }

    /**
     * A day between two bounds.
     *
     * @param first null without
     * @param last null without
     * @param asDate whether it is written as {@code date("2026-06-01")}; otherwise as the text that answers are
     */
    record Days(
            @Nullable LocalDate first,
            boolean withFirst,
            @Nullable LocalDate last,
            boolean withLast,
            boolean asDate) implements CellTest {

        boolean has(LocalDate day) {
            return (first == null || day.compareTo(first) > (withFirst ? -1 : 0))
                    && (last == null || day.compareTo(last) < (withLast ? 1 : 0));
        }

        /** Whether only one day fits. */
        public boolean isOne() {
            return first != null && first.equals(last);
        }
    }

    /**
     * One of several tests, or none of them.
     *
     * @param tests none of which has others in it
     */
    record Either(List<CellTest> tests, boolean not) implements CellTest {
        public Either {
            tests = List.copyOf(tests);
        }
    }

    /** Says more than these lists can. */
    record Other(String feel) implements CellTest {}

    static CellTest of(String feel) {
        return WrittenCell.read(feel.strip());
    }

    /** The day that a code is; empty for any other. */
    static Optional<LocalDate> day(String code) {
        return WrittenCell.day(code);
    }

    /** The cell as FEEL writes it. */
    default String feel() {
        return WrittenCell.feel(this);
    }
}
