package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/** The figures of an agency: live for the running year, made from what happened and never typed in. */
public interface Indicators {

    /** The earliest and the latest year that can be asked for. */
    int FIRST_YEAR = 2007;

    int LAST_YEAR = 2199;

    /** Whether the actor may see figures at all. */
    boolean mayRead();

    /**
     * All figures of that year and of the two before, in the catalogue's order.
     *
     * @throws org.brueckenschlag.shared.Refused {@code indicators.may-not-read}, {@code indicators.unknown-agency},
     *     {@code indicators.year}
     */
    FiguresOfYear of(AgencyId agency, int year);

    /**
     * The matters behind a figure of that year, at most as many as that; only for whoever reads matters.
     *
     * @throws org.brueckenschlag.shared.Refused as before, and {@code indicators.unknown}
     */
    List<Contribution> behind(AgencyId agency, int year, String indicator, int limit);

    /**
     * The figure of that year by each formula that counted in it, the older first; empty where there was only one.
     *
     * @throws org.brueckenschlag.shared.Refused as before
     */
    List<ByFormula> byEachFormula(AgencyId agency, int year, String indicator);

    /** Whether the actor sees the matters behind a figure. */
    boolean maySeeMatters();

    /** @param bySocialSpace enquiries about conflicts, by code of the Sozialraum */
    record FiguresOfYear(
            AgencyId agency, int year, List<Trend> figures, List<InSpace> bySocialSpace, YearCourse course) {

        public FiguresOfYear {
            figures = List.copyOf(figures);
            bySocialSpace = List.copyOf(bySocialSpace);
        }
    }

    /** @param before of the two years before, the earlier first */
    record Trend(Figure now, List<Figure> before) {

        public Trend {
            before = List.copyOf(before);
        }
    }

    /** @param since when the formula was released; null of one that counted before the year began */
    record ByFormula(int formulaVersion, @Nullable Instant since, Figure figure) {}

    record InSpace(String code, String name, SmallCells.Cell count) {}

    /** What one matter adds. */
    record Contribution(Matter matter, BigDecimal numerator, BigDecimal denominator) {}
}
