package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.survey.SurveyPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, without how.
 *
 * @param id {@code KM-05}
 * @param handlungsfeld code; {@link #EVERY_FIELD} for what concerns them all
 * @param step of the Wirkungstreppe, 1 to 7; 0 for input and quality
 * @param formulaVersion 0 where no process stores yet what the formula needs
 * @param together name of the figures that are never shown one without the other; null for most
 * @param processes keys of the processes that feed it; empty for all of them
 * @param fields keys of the answers and decisions that the formula reads
 * @param own words of the agency; null where the indicator is the one that comes with the program
 */
public record Indicator(
        String id,
        String handlungsfeld,
        Unit unit,
        int step,
        int formulaVersion,
        @Nullable String together,
        Target target,
        List<String> processes,
        List<String> fields,
        @Nullable IndicatorWords own) {

    public static final String EVERY_FIELD = "querschnitt";

    private static final Map<String, SurveyPurpose> ASKED_TOO =
            Map.of("zufriedenheit_1_5", SurveyPurpose.TALKS, "nutzen_1_5", SurveyPurpose.EVENT);

    public Indicator {
        processes = List.copyOf(processes);
        fields = List.copyOf(fields);
    }

    public enum Unit {
        COUNT,
        PERCENT,
        DAYS,
        WORKING_DAYS,
        HOURS,
        POINTS,
        STAGES,
        SCALE,
        FACTOR,
        LANGUAGES,
        TYPES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String name(Texts texts) {
        return own == null ? texts.get("indicator." + id + ".name") : own.name().in(texts.locale());
    }

    /** The same, as it was measured and wanted then. */
    Indicator then(int formula, Target wanted) {
        return new Indicator(id, handlungsfeld, unit, step, formula, together, wanted, processes, fields, own);
    }

    /** The formula in words. */
    public String words(Texts texts) {
        return own == null
                ? texts.get("indicator." + id + ".words")
                : own.formula().in(texts.locale());
    }

    /**
     * What groups are asked about without a name that asks the same as this figure: neither can take the other in, as
     * one is noted by whoever holds the talk on a scale of five, so they belong beside each other.
     */
    public Optional<SurveyPurpose> askedToo() {
        return ASKED_TOO.entrySet().stream()
                .filter(asked -> fields.contains(asked.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** How it is to be read, and how not; empty where nobody has said so. */
    public String reading(Texts texts) {
        return own == null ? "" : own.reading().in(texts.locale());
    }

    /** What would be good; whoever sets goals sets their own. */
    public sealed interface Target {

        record None() implements Target {}

        record AtLeast(BigDecimal value) implements Target {}

        record AtMost(BigDecimal value) implements Target {}

        record Within(BigDecimal from, BigDecimal to) implements Target {}

        /** More than the year before. */
        record Rising() implements Target {}
    }
}
