package org.brueckenschlag.audit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How broad the columns of a dossier's tables are, on paper as in the document to write in. */
final class TableColumns {

    /** Of the table, in millimetres. */
    static final int WHOLE = 264;

    /** By number of columns, the first ones: names and words need more room than numbers. */
    private static final Map<Integer, List<Integer>> FIRST =
            Map.of(4, List.of(70, 34), 5, List.of(62, 62), 6, List.of(80), 7, List.of(70));

    private TableColumns() {}

    /** In millimetres; those that nothing is said about share what is left. */
    static List<Integer> widths(int columns) {
        var widths = new ArrayList<>(FIRST.getOrDefault(columns, List.of()));
        var left = WHOLE - widths.stream().mapToInt(Integer::intValue).sum();
        for (var others = columns - widths.size(); widths.size() < columns; ) {
            widths.add(left / others);
        }
        return widths;
    }

    static String css() {
        var css = new StringBuilder();
        FIRST.forEach((columns, first) -> {
            for (var place = 0; place < first.size(); place++) {
                css.append("table.of%d th.c%d { width: %dmm; }\n".formatted(columns, place, first.get(place)));
            }
        });
        return css.toString();
    }
}
