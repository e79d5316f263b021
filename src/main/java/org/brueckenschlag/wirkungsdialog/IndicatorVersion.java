package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as an agency released it. None is changed or deleted: a newer one takes its place.
 *
 * @param version counts the agency's releases of the indicator from 1; 0 of the one that comes with the program
 * @param formulaVersion counts up where the formula, or what feeds it, is another
 * @param formula as {@link FormulaText} writes it
 * @param releasedAt null of the one that comes with the program
 */
public record IndicatorVersion(
        String id,
        int version,
        int formulaVersion,
        String handlungsfeld,
        Unit unit,
        int step,
        @Nullable String together,
        Target target,
        List<String> processes,
        String formula,
        IndicatorWords words,
        @Nullable Instant releasedAt) {

    public IndicatorVersion {
        processes = List.copyOf(processes);
    }

    /** Whether both make the same figures. */
    boolean reckonsAs(IndicatorVersion other) {
        return formula.equals(other.formula) && processes.equals(other.processes) && unit == other.unit;
    }

    /** Taken up again: what somebody would release after the newest one. */
    public IndicatorVersion asDraftAfter(IndicatorVersion newest) {
        return new IndicatorVersion(
                id,
                newest.version,
                newest.formulaVersion,
                handlungsfeld,
                unit,
                step,
                together,
                target,
                processes,
                formula,
                words,
                null);
    }

    IndicatorVersion withFormulaVersion(int other) {
        return new IndicatorVersion(
                id, version, other, handlungsfeld, unit, step, together, target, processes, formula, words, releasedAt);
    }

    /** @throws IllegalArgumentException where this program cannot read the formula (any more) */
    IndicatorCatalogue.Defined defined() {
        var problems = new Problems();
        var read = new FormulaReading(problems).formula(FormulaText.read(formula, problems));
        problems.refuse(id);
        return defined(read);
    }

    IndicatorCatalogue.Defined defined(Formula read) {
        var indicator = new Indicator(
                id,
                handlungsfeld,
                unit,
                step,
                formulaVersion,
                together,
                target,
                processes,
                IndicatorCatalogue.fields(read),
                words);
        return new IndicatorCatalogue.Defined(indicator, read, formula);
    }

    /** As it comes with the program, or as an agency has it. */
    static IndicatorVersion of(IndicatorCatalogue.Defined defined, int version, IndicatorWords words) {
        var indicator = defined.indicator();
        return new IndicatorVersion(
                indicator.id(),
                version,
                indicator.formulaVersion(),
                indicator.handlungsfeld(),
                indicator.unit(),
                indicator.step(),
                indicator.together(),
                indicator.target(),
                indicator.processes(),
                defined.text(),
                Objects.requireNonNullElse(indicator.own(), words),
                null);
    }

    static String kindOf(Target target) {
        return target.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
