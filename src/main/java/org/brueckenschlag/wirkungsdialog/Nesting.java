package org.brueckenschlag.wirkungsdialog;

import java.util.Set;
import java.util.stream.Collectors;

/** Which counts are wholly inside of which others: their difference is a count, too. */
interface Nesting {

    /** As far as the formulas tell. */
    Nesting BY_FORMULAS = pairs ->
            pairs.stream().filter(pair -> pair.part().isPartOf(pair.whole())).collect(Collectors.toSet());

    record Pair(Counted part, Counted whole) {}

    /** @return those pairs of which the first is inside of the second */
    Set<Pair> among(Set<Pair> pairs);
}
