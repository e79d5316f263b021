package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.ReleasedDrafts.Change;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * All that the dossier of a year is made of, as everybody may see it.
 *
 * @param at as of when
 * @param begun when the agency's first matter began; null where there is none
 * @param cycle that year's; null where there is none
 * @param formulas released in that year
 * @param surveys closed ones about that year
 * @param before what the newest dossier of the year said that was frozen; null before the first
 * @param told by year, what its own newest dossier says of it; absent where none is frozen
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
        List<Survey> surveys,
        SmallCells cells,
        DossierTemplate template,
        @Nullable Before before,
        Map<Integer, Before> told) {

    DossierSource {
        changes = List.copyOf(changes);
        formulas = List.copyOf(formulas);
        surveys = List.copyOf(surveys);
        told = Map.copyOf(told);
    }

    /** What the dossier of an earlier year says of it, where it says something else. */
    Optional<Before> corrects(Figure figure) {
        return Optional.ofNullable(told.get(figure.year()))
                .filter(before -> before.said(figure).stream().anyMatch(said -> !said.isStill(figure)));
    }

    /** Of the years before: beside its own, each dossier would be a further version otherwise. */
    boolean isCorrected(Figure figure) {
        return figure.year() < year && corrects(figure).isPresent();
    }

    /** @param figures by id of the indicator */
    record Before(int version, Map<String, Said> figures) {

        Optional<Said> said(Figure figure) {
            return Optional.ofNullable(figures.get(figure.indicator().id()));
        }
    }

    /** A figure as a frozen version has it; no numbers unless they were shown. */
    record Said(
            Figure.State state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean interpretable,
            Figure.Light light) {

        boolean isStill(Figure figure) {
            return state == figure.state()
                    && isSame(value, figure.value())
                    && isSame(numerator, figure.numerator())
                    && isSame(denominator, figure.denominator());
        }

        /** In the place of that figure. */
        Figure as(Figure figure) {
            return as(figure.indicator(), figure.year());
        }

        Figure as(Indicator indicator, int year) {
            return new Figure(indicator, year, state, value, numerator, denominator, interpretable, light);
        }

        private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
        }
    }

    boolean isWithoutData() {
        return figures.figures().stream()
                .allMatch(trend ->
                        trend.now().value() == null || trend.now().value().signum() == 0);
    }
}
