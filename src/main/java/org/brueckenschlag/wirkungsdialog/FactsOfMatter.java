package org.brueckenschlag.wirkungsdialog;

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

    /**
     * All of one matter; version and Sozialraum are those of the last.
     *
     * @param parts in their order; never empty
     */
    static FactsOfMatter joined(List<FactsOfMatter> parts) {
        var last = parts.getLast();
        return new FactsOfMatter(
                last.matter,
                last.agency,
                last.process,
                last.version,
                last.socialSpace,
                parts.stream().flatMap(part -> part.facts.stream()).toList());
    }
}
