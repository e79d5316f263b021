package org.brueckenschlag.audit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which of several counts, whose sum is known, are not told. */
final class SmallCounts {

    private SmallCounts() {}

    /** Those below five; where the sum would tell them the next smallest as well. */
    static <K> Set<K> hidden(Map<K, Integer> counts) {
        var hidden = new HashSet<K>();
        counts.forEach((what, count) -> {
            if (count < WhatIf.SMALLEST) {
                hidden.add(what);
            }
        });
        while (!hidden.isEmpty() && hidden.size() < counts.size() && isGivenAway(hidden, counts)) {
            counts.entrySet().stream()
                    .filter(each -> !hidden.contains(each.getKey()))
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(each -> hidden.add(each.getKey()));
        }
        return hidden;
    }

    private static <K> boolean isGivenAway(Set<K> hidden, Map<K, Integer> counts) {
        return hidden.size() == 1 || hidden.stream().mapToInt(counts::get).sum() < WhatIf.SMALLEST;
    }
}
