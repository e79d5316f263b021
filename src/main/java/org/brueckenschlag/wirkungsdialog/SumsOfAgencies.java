package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/**
 * The figures of all agencies of this installation together, for the Koordination: never one beside the other, and in
 * no order.
 */
public interface SumsOfAgencies {

    boolean mayRead();

    /**
     * Sums of that year and of the two before, in the catalogue's order.
     *
     * @throws org.brueckenschlag.shared.Refused {@code indicators.may-not-read}, {@code indicators.year}
     */
    SumsOfYear of(int year);

    /**
     * @param agencies how many
     * @param different what the agencies do not make by the same formula, and what can therefore not be summed
     */
    record SumsOfYear(int year, int agencies, List<Trend> figures, List<Indicator> different) {

        public SumsOfYear {
            figures = List.copyOf(figures);
            different = List.copyOf(different);
        }
    }
}
