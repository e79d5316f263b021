package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.jspecify.annotations.Nullable;

@Schema(name = "Indicator", description = "A figure of a year.")
record IndicatorJson(
        @Schema(example = "KM-05") String id,

        @Schema(description = "In the language of Accept-Language.")
        String name,

        @Schema(description = "The formula in words, in the language of Accept-Language.")
        String formula,

        @Schema(description = "0 where no process stores yet what the formula needs.", example = "1")
        int formulaVersion,

        @Schema(example = "sozialraumorientierte_arbeit") String handlungsfeld,

        @Schema(
                example = "percent",
                allowableValues = {
                    "count",
                    "percent",
                    "days",
                    "working_days",
                    "hours",
                    "points",
                    "stages",
                    "scale",
                    "factor",
                    "languages",
                    "types"
                })
        String unit,

        @Schema(description = "Step of the Wirkungstreppe, 1 to 7; 0 for input and quality.", example = "2")
        int step,

        @Schema(example = "2026") int year,

        @Schema(
                description =
                        "`hidden`: too few for this role. `empty`: nothing to reckon with in that year. `not_collected`: no"
                                + " process stores yet what the formula needs.",
                allowableValues = {"shown", "hidden", "empty", "not_collected"})
        String state,

        @Schema(description = "A percentage is one of 100; null unless shown.", example = "63.4", nullable = true)
        @Nullable
        BigDecimal value,

        @Schema(description = "Null unless shown, and of a median.", example = "26", nullable = true) @Nullable
        BigDecimal numerator,

        @Schema(
                description = "Of a mean and a median how many values there are; null unless shown, and of a count.",
                example = "41",
                nullable = true)
        @Nullable
        BigDecimal denominator,

        @Schema(description = "False below five: not to be interpreted.")
        boolean interpretable,

        @Schema(
                description = "Against the target.",
                allowableValues = {"green", "yellow", "red", "none"})
        String light,

        @Schema(
                description = "Figures of one name are never shown one without the other.",
                example = "mediation",
                nullable = true)
        @Nullable
        String together,

        @Schema(description = "Keys of the processes that feed it; empty for all.")
        List<String> processes) {

    static IndicatorJson of(Figure figure, Texts texts) {
        var indicator = figure.indicator();
        return new IndicatorJson(
                indicator.id(),
                indicator.name(texts),
                indicator.words(texts),
                indicator.formulaVersion(),
                indicator.handlungsfeld(),
                indicator.unit().key(),
                indicator.step(),
                figure.year(),
                figure.state().name().toLowerCase(Locale.ROOT),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.interpretable(),
                figure.light().name().toLowerCase(Locale.ROOT),
                indicator.together(),
                indicator.processes());
    }
}
