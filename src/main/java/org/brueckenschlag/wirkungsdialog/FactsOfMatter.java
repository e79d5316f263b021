package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;

/**
 * Facts of one matter, in the order in which they became known.
 *
 * @param version number of the process's version when they became known
 * @param socialSpace code of the Sozialraum then
 */
record FactsOfMatter(
        MatterId matter, AgencyId agency, String process, int version, String socialSpace, List<Fact> facts) {

    FactsOfMatter {
        facts = List.copyOf(facts);
    }

    /** With what became known after it; version and Sozialraum are those of the later. */
    FactsOfMatter and(FactsOfMatter later) {
        var both = new ArrayList<>(facts);
        both.addAll(later.facts);
        return new FactsOfMatter(matter, agency, process, later.version, later.socialSpace, both);
    }
}
