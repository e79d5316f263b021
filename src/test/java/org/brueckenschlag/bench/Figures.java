package org.brueckenschlag.bench;

import java.util.List;
import java.util.stream.Collectors;

/** A table as it is printed and stands in the document. */
record Figures(List<String> head, List<List<String>> rows, String read) {

    /** @param read a sentence about how to read it, or an empty one */
    Figures {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no figures");
        }
    }

    String markdown() {
        return line(head)
                + "|" + "---|".repeat(head.size()) + "\n"
                + rows.stream().map(Figures::line).collect(Collectors.joining())
                + (read.isEmpty() ? "" : "\n" + read + "\n");
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
