package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;

/** Indicators as somebody writes them into the view. */
final class WrittenIndicators {

    static final FormulaSource PROBELAUF = new FormulaSource(
            "probelauf",
            new ProcessVersionId("probelauf:1"),
            Map.of("Task_Aufnehmen", "Anfrage aufnehmen", "Task_Gespraech", "Gespräch führen"),
            List.of("thema", "stufe", "parteigruppen", "typ"),
            Set.of("rueckzug_gemeldet"));

    private WrittenIndicators() {}

    static IndicatorVersion formula(String formula) {
        return new IndicatorVersion(
                "TX-01",
                0,
                0,
                "querschnitt",
                Unit.PERCENT,
                1,
                null,
                new Target.None(),
                List.of("probelauf"),
                formula,
                new IndicatorWords(
                        words("Aufgenommene Anfragen"), words("Wie oft eine Anfrage aufgenommen wurde."), words("")),
                null);
    }

    static IndicatorVersion in(Unit unit, IndicatorVersion version) {
        return new IndicatorVersion(
                version.id(),
                version.version(),
                version.formulaVersion(),
                version.handlungsfeld(),
                unit,
                version.step(),
                version.together(),
                version.target(),
                version.processes(),
                version.formula(),
                version.words(),
                version.releasedAt());
    }

    static IndicatorVersion aimingAt(Target target, IndicatorVersion version) {
        return new IndicatorVersion(
                version.id(),
                version.version(),
                version.formulaVersion(),
                version.handlungsfeld(),
                version.unit(),
                version.step(),
                version.together(),
                target,
                version.processes(),
                version.formula(),
                version.words(),
                version.releasedAt());
    }

    static IndicatorVersion named(IndicatorVersion version, String id, String german) {
        return new IndicatorVersion(
                id,
                version.version(),
                version.formulaVersion(),
                version.handlungsfeld(),
                version.unit(),
                version.step(),
                version.together(),
                version.target(),
                version.processes(),
                version.formula(),
                new IndicatorWords(
                        words(german),
                        version.words().formula(),
                        version.words().reading()),
                version.releasedAt());
    }

    /** What somebody writes who has seen that version. */
    static IndicatorVersion again(IndicatorVersion seen, String formula) {
        return new IndicatorVersion(
                seen.id(),
                seen.version(),
                seen.formulaVersion(),
                seen.handlungsfeld(),
                seen.unit(),
                seen.step(),
                seen.together(),
                seen.target(),
                seen.processes(),
                formula,
                seen.words(),
                null);
    }

    private static Wording words(String german) {
        return new Wording(german, "", "");
    }
}
