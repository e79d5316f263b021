package org.brueckenschlag.audit;

import java.util.List;

/**
 * Where a text was looked for, and where it still is: the proof behind a redaction.
 *
 * @param columns of the whole database, those of the engine included
 * @param files that the program keeps beside the database
 * @param left names of columns ({@code table.column}) and files that hold it; never a word of it
 */
public record Remains(long columns, long files, List<String> left) {

    public Remains {
        left = List.copyOf(left);
    }
}
