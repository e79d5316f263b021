package org.brueckenschlag.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Measured values of one kind. */
final class Sample {

    private final List<Double> ascending;

    Sample(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        ascending = values.stream().sorted().toList();
    }

    double median() {
        var middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : (ascending.get(middle - 1) + ascending.get(middle)) / 2;
    }

    /** The smallest value that at least that share of all does not exceed. */
    double quantile(double share) {
        return ascending.get(Math.max(0, (int) Math.ceil(share * ascending.size()) - 1));
    }

    double least() {
        return ascending.getFirst();
    }

    double most() {
        return ascending.getLast();
    }

    /** Three digits that count, which is more than these measurements carry. */
    static String words(double value) {
        var digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
