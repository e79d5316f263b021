package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;

/** All that is wrong with a formula: as text, as arithmetic, and with the processes that it is about. */
final class FormulaChecking {

    private FormulaChecking() {}

    /** Whether it can be reckoned at all. */
    static Problems asText(IndicatorVersion draft) {
        var problems = new Problems();
        read(draft, problems);
        return problems;
    }

    /** @param sources by key of the process */
    static Problems of(IndicatorVersion draft, Map<String, FormulaSource> sources) {
        var problems = new Problems();
        var written = FormulaText.read(draft.formula(), problems);
        if (!problems.isEmpty()) {
            return problems;
        }
        var defined = draft.defined(new FormulaReading(problems).formula(written));
        arithmetic(defined, problems);
        new FormulaNeeds(sources, problems).check(written, defined);
        return problems;
    }

    static Formula read(IndicatorVersion draft, Problems problems) {
        var written = FormulaText.read(draft.formula(), problems);
        if (!problems.isEmpty()) {
            return new Formula.NotCollected();
        }
        var formula = new FormulaReading(problems).formula(written);
        arithmetic(draft.defined(formula), problems);
        return formula;
    }

    private static void arithmetic(IndicatorCatalogue.Defined defined, Problems problems) {
        var unit = defined.indicator().unit();
        switch (defined.formula()) {
            case Formula.Ratio ratio -> {
                if (isAlwaysNothing(ratio.per()) && problems.isEmpty()) {
                    problems.add("per-is-zero");
                }
                undivided(unit, problems);
            }
            case Formula.Counting unused -> counted(unit, problems);
            case Formula.Releases unused -> counted(unit, problems);
            case Formula.Counters counters -> {
                if (counters.per().isEmpty()) {
                    counted(unit, problems);
                } else {
                    undivided(unit, problems);
                }
            }
            case Formula.SpacesCovered unused -> undivided(unit, problems);
            case Formula.Repeats unused -> undivided(unit, problems);
            case Formula.Followed unused -> undivided(unit, problems);
            default -> {
                // sums and means have the unit of what they are made from
            }
        }
    }

    /** Small counts are hidden because of their unit. */
    private static void counted(Unit unit, Problems problems) {
        if (unit != Unit.COUNT) {
            problems.add("count-is-a-count");
        }
    }

    private static void undivided(Unit unit, Problems problems) {
        if (unit == Unit.COUNT) {
            problems.add("share-is-no-count");
        }
    }

    /** Whatever happens in a matter. */
    private static boolean isAlwaysNothing(Measure measure) {
        return switch (measure) {
            case Measure.Together together ->
                together.parts().stream().allMatch(FormulaChecking::isAlwaysNothing)
                        || together.factorOfLast() != null && cancelsOut(together.parts());
            case Measure.Answers answers ->
                !answers.worth().isEmpty()
                        && answers.worth().values().stream().allMatch(worth -> worth.compareTo(BigDecimal.ZERO) == 0);
            case Measure.Dated dated -> isAlwaysNothing(dated.measure());
            case Measure.Events events -> events.names().isEmpty();
            default -> false;
        };
    }

    private static boolean cancelsOut(List<Measure> parts) {
        return parts.size() == 2 && parts.getFirst().equals(parts.getLast());
    }
}
