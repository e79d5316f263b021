package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.IndicatorReleased;
import org.brueckenschlag.wirkungsdialog.IndicatorVersion;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes by which formula figures are made from now on. */
@Component
class IndicatorAuditing {

    static final String RELEASED = "indicator_released";

    private final Ledger ledger;

    IndicatorAuditing(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    @Order(30)
    void on(IndicatorReleased event) {
        var version = event.version();
        var at = Objects.requireNonNull(version.releasedAt());
        ledger.append(new Ledger.Subject(
                Chain.deployments(event.actor().agency()),
                Doer.of(event.actor()),
                List.of(TrailStep.of(RELEASED, at, data(version)))));
    }

    private static Map<String, Object> data(IndicatorVersion version) {
        var data = new TreeMap<String, Object>(Map.of(
                "indicator", version.id(),
                "release", version.version(),
                "formula_version", version.formulaVersion(),
                "formula", version.formula(),
                "processes", version.processes(),
                "unit", version.unit().key(),
                "target", target(version.target()),
                "field", version.handlungsfeld(),
                "step_of_effect", version.step()));
        data.put("called", words(version.words().name()));
        data.put("in_words", words(version.words().formula()));
        data.put("reading", words(version.words().reading()));
        if (version.together() != null) {
            data.put("together", version.together());
        }
        return data;
    }

    static Map<String, Object> words(Wording words) {
        return Map.of("de", words.german(), "en", words.english(), "tr", words.turkish());
    }

    private static Map<String, Object> target(Target target) {
        return switch (target) {
            case Target.AtLeast least -> Map.of("at_least", least.value().doubleValue());
            case Target.AtMost most -> Map.of("at_most", most.value().doubleValue());
            case Target.Within band ->
                Map.of("from", band.from().doubleValue(), "to", band.to().doubleValue());
            case Target.Rising unused -> Map.of("rising", true);
            case Target.None unused -> Map.of();
        };
    }
}
