package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what was moved between two orders of the same things: as few as explain the new order. */
final class KeptOrder {

    private KeptOrder() {}

    /** What stands in both and does not belong to their longest common order. */
    static Set<String> moved(List<String> before, List<String> after) {
        var both = after.stream().filter(before::contains).toList();
        var places = both.stream().map(before::indexOf).toList();
        var longest = new int[both.size()];
        var previous = new int[both.size()];
        var end = -1;
        for (var i = 0; i < both.size(); i++) {
            longest[i] = 1;
            previous[i] = -1;
            for (var j = 0; j < i; j++) {
                if (places.get(j) < places.get(i) && longest[j] + 1 > longest[i]) {
                    longest[i] = longest[j] + 1;
                    previous[i] = j;
                }
            }
            if (end < 0 || longest[i] > longest[end]) {
                end = i;
            }
        }
        var moved = new HashSet<>(both);
        var kept = new ArrayList<String>();
        for (var at = end; at >= 0; at = previous[at]) {
            kept.add(both.get(at));
        }
        kept.forEach(moved::remove);
        return moved;
    }
}
