package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.SimpleCondition.Comparison;

/** An expression, as far as conditions are written in FEEL here; what says more is none of these. */
sealed interface Feel {

    /** Empty for what cannot be read as one. */
    static Optional<Feel> of(String written) {
        return new FeelReader(written).whole();
    }

    /** What somebody has answered or a table has decided: {@code einigung}, {@code d1.triage}, {@code item.rolle}. */
    record Answer(String name) implements Feel {}

    /** @param code without quotes */
    record Value(String code, boolean isText) implements Feel {

        static Value number(String written) {
            return new Value(written, false);
        }

        boolean isTrue() {
            return !isText && code.equals("true");
        }

        boolean isFalse() {
            return !isText && code.equals("false");
        }
    }

    /** {@code null}. */
    record Nothing() implements Feel {}

    record Compared(Feel left, Comparison how, Feel right) implements Feel {}

    record OneOf(Feel left, List<Feel> values) implements Feel {}

    record Not(Feel negated) implements Feel {}

    /** @param all whether each part has to hold; otherwise one is enough */
    record Joined(boolean all, List<Feel> parts) implements Feel {}

    record Depending(Feel when, Feel then, Feel otherwise) implements Feel {}

    /** Those rows of a list for which something holds. */
    record Rows(String list, Feel test) implements Feel {}

    record Count(Feel rows) implements Feel {}

    record Calculated(Feel left, boolean adds, Feel right) implements Feel {}

    /** Whatever its sign is. */
    record Distance(Feel number) implements Feel {}
}
