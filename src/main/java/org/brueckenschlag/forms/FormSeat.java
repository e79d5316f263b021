package org.brueckenschlag.forms;

/**
 * Where a component stands beside others, or how much of the line it takes alone.
 *
 * @param row the same for all that stand side by side
 * @param parts of the {@link #ROW} that a line is divided into
 */
public record FormSeat(String row, int parts) {

    /** As form-js has it. */
    public static final int ROW = 16;
}
