package org.brueckenschlag.shared;

/** A cell of a table that somebody will open in a spreadsheet. */
public final class CsvCell {

    /** What makes spreadsheets run a cell instead of showing it, full-width twins included. */
    private static final String RUNS = "=+-@\t\r\n＝＋－＠";

    private CsvCell() {}

    /** In quotes where it needs them; behind an apostrophe, which spreadsheets do not show, where it would be run. */
    public static String of(String text) {
        var safe = !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        var quoted = safe.chars()
                .anyMatch(sign -> sign == ';' || sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
