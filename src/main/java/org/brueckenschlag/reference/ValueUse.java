package org.brueckenschlag.reference;

import java.util.Locale;

/**
 * A place that uses a value.
 *
 * @param where name of the process, form or table, in the reader's language
 * @param count how many; 1 for what is there once
 */
public record ValueUse(Kind kind, String where, long count) {

    public enum Kind {
        /** An expression of a model names it. */
        MODEL,
        /** A form offers it by itself, without asking the list. */
        FORM,
        /** A row of a decision table reads or answers it. */
        TABLE,
        OPEN_MATTERS,
        CLOSED_MATTERS,
        /** It is counted, and figures of reports come from it. */
        REPORT;

        public String words() {
            return "reference.use." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
