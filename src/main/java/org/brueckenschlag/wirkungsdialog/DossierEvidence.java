package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;

/**
 * Where the figures of a year come from.
 *
 * @param behind by id of the figure, numbers of the matters behind it; of figures that are hidden nothing
 * @param counts by id of the figure, how many there are, named or not
 * @param few ids of figures behind which there are so few matters that they are not named
 * @param matters each that is behind any figure, by number
 * @param leftOut how many more matters there are behind them
 */
record DossierEvidence(
        Map<String, List<String>> behind,
        Map<String, Long> counts,
        Set<String> few,
        List<Entries> matters,
        long leftOut) {

    DossierEvidence {
        behind = Map.copyOf(behind);
        counts = Map.copyOf(counts);
        few = Set.copyOf(few);
        matters = List.copyOf(matters);
    }

    /**
     * What the trail tells of a matter.
     *
     * @param entries how many
     * @param hash of the last one; empty where nothing is left of them
     */
    record Entries(String number, String process, ProcessVersionId version, long entries, String hash) {}
}
