package org.brueckenschlag.reference;

import java.util.List;
import org.brueckenschlag.shared.Finding;

/**
 * What a table would change in a list.
 *
 * @param unchanged how many of its values stay as they are; values that the table does not name stay, too
 * @param findings all at once; where there are any, nothing may be taken over
 */
public record ImportPreview(ReferenceList list, List<ReferenceChange> changes, int unchanged, List<At> findings) {

    public ImportPreview {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /**
     * A finding and where it is.
     *
     * @param line counts from 1, the head included
     * @param column as the head of the table calls it
     */
    public record At(int line, String column, Finding finding) {}
}
