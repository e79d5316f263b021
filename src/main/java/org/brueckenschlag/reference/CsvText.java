package org.brueckenschlag.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as spreadsheets write it (RFC 4180), with semicolons, commas or tabs, whichever its head has.
 *
 * @param isWhole whether every quote that was opened is closed
 */
record CsvText(List<Line> lines, boolean isWhole) {

    /** What spreadsheets would run; an apostrophe before it was only put there to prevent that. */
    private static final String RUNS = "=+-@\t＝＋－＠";

    /** @param number of the line in the file, from 1 */
    record Line(int number, List<String> cells) {}

    static CsvText read(String text) {
        return new Reader(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    }

    private static final class Reader {

        private final String text;
        private final char separator;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int number = 1;
        private int begun = 1;
        private boolean quoted;

        Reader(String text) {
            this.text = text;
            this.separator = separatorOf(text.lines().findFirst().orElse(""));
        }

        private static char separatorOf(String head) {
            for (var candidate : new char[] {';', '\t', ','}) {
                if (head.indexOf(candidate) >= 0) {
                    return candidate;
                }
            }
            return ';';
        }

        CsvText read() {
            for (int at = 0; at < text.length(); at++) {
                var sign = text.charAt(at);
                if (sign == '\n') {
                    number++;
                }
                if (quoted) {
                    at = inQuotes(sign, at);
                } else if (sign == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (sign == separator) {
                    endOfCell();
                } else if (sign == '\n') {
                    endOfLine();
                } else if (sign != '\r') {
                    cell.append(sign);
                }
            }
            endOfLine();
            return new CsvText(List.copyOf(lines), !quoted);
        }

        private int inQuotes(char sign, int at) {
            if (sign != '"') {
                cell.append(sign);
                return at;
            }
            if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                return at + 1;
            }
            quoted = false;
            return at;
        }

        private void endOfCell() {
            cells.add(shown(cell.toString().strip()));
            cell.setLength(0);
        }

        private void endOfLine() {
            endOfCell();
            if (cells.stream().anyMatch(given -> !given.isEmpty())) {
                lines.add(new Line(begun, List.copyOf(cells)));
            }
            cells = new ArrayList<>();
            begun = number;
        }

        private static String shown(String cell) {
            return cell.length() > 1 && cell.charAt(0) == '\'' && RUNS.indexOf(cell.charAt(1)) >= 0
                    ? cell.substring(1)
                    : cell;
        }
    }
}
