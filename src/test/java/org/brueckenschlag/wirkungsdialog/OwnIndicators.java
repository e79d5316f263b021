package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Map;

/** What an agency has added to the indicators, with counts that others have as well. */
final class OwnIndicators {

    private static final IndicatorCatalogue SHIPPED = new IndicatorCatalogue();

    private OwnIndicators() {}

    /** Enquiries as in KM-01, but only those about noise. */
    static IndicatorCatalogue.Defined loudEnquiries(String id) {
        return like(
                id,
                "KM-01",
                read(Map.of(
                        "tasks",
                        List.of("Task_AnfrageAufnehmen"),
                        "where",
                        List.of(Map.of("answer", "thema", "in", List.of("laerm"))))));
    }

    /** Some tasks out of what is the upper part of KM-02. */
    static IndicatorCatalogue.Defined outOfAccepted(String id) {
        var tasks = read(Map.of("tasks", List.of("Task_TriagePruefen")));
        var accepted = (Formula.Ratio) SHIPPED.find("KM-02").orElseThrow().formula();
        return like(id, "KM-02", new Formula.Ratio(tasks.measure(), accepted.measure()));
    }

    private static Formula.Count read(Map<String, Object> counted) {
        return (Formula.Count) new FormulaReading(new Problems()).formula(Map.of("count", counted));
    }

    private static IndicatorCatalogue.Defined like(String id, String other, Formula formula) {
        var indicator = SHIPPED.find(other).orElseThrow().indicator();
        return new IndicatorCatalogue.Defined(
                new Indicator(
                        id,
                        indicator.handlungsfeld(),
                        indicator.unit(),
                        indicator.step(),
                        1,
                        null,
                        indicator.target(),
                        indicator.processes(),
                        indicator.fields(),
                        null),
                formula,
                "");
    }
}
