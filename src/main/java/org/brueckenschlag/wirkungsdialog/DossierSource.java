package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.ReleasedDrafts.Change;
import org.brueckenschlag.identity.Agency;
import org.jspecify.annotations.Nullable;

/**
 * All that the dossier of a year is made of, as everybody may see it.
 *
 * @param at as of when
 * @param begun when the agency's first matter began; null where there is none
 * @param cycle that year's; null where there is none
 * @param formulas released in that year
 * @param before what the newest dossier of the year said that was frozen; null before the first
 */
record DossierSource(
        Agency agency,
        int year,
        Instant at,
        @Nullable Instant begun,
        Indicators.FiguresOfYear figures,
        GoalsOfAgency.@Nullable Cycle cycle,
        List<Change> changes,
        List<IndicatorVersion> formulas,
        DossierEvidence evidence,
        SmallCells cells,
        DossierTemplate template,
        @Nullable Before before) {

    /** @param figures by id of the indicator */
    record Before(int version, Map<String, Said> figures) {}

    /** @param value null unless it was shown */
    record Said(String state, @Nullable BigDecimal value) {

        boolean isStill(Figure figure) {
            return state.equals(DossierContents.key(figure.state()))
                    && (value == null || figure.value() != null && value.compareTo(figure.value()) == 0);
        }
    }

    boolean isWithoutData() {
        return figures.figures().stream()
                .allMatch(trend ->
                        trend.now().value() == null || trend.now().value().signum() == 0);
    }
}
