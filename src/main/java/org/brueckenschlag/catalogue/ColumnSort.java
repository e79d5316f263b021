package org.brueckenschlag.catalogue;

/** What stands under a column of a decision table. */
public enum ColumnSort {
    TICK,
    /** One of several codes. */
    CHOICE,
    NUMBER,
    DAY,
    /** How long something has time: a span, or the day until which. */
    TIME,
    TEXT
}
