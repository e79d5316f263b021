package org.brueckenschlag.audit.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an event says about a decision: table, version, rules that were hit, inputs and outputs. */
final class DecisionDetails {

    private DecisionDetails() {}

    /**
     * @param facts learn from the outputs of a decision that hit one rule
     * @param freeText names whose values are left out
     */
    static Map<String, Object> of(StepData decision, CaseFacts facts, Set<String> freeText) {
        var details = new LinkedHashMap<String, Object>();
        decision.text("decision").filter(Allowed::isCode).ifPresent(key -> details.put("tabelle", key));
        details.put("tabellenversion", decision.number("version"));
        if (decision.value("rules") instanceof List<?> rules) {
            details.put(
                    "regeln",
                    String.join("|", rules.stream().map(String::valueOf).toList()));
        }
        if (decision.value("inputs") instanceof Map<?, ?> inputs) {
            details.putAll(Allowed.of("eingabe.", inputs, freeText));
        }
        if (decision.value("outputs") instanceof List<?> outputs) {
            var number = 0;
            for (var output : outputs) {
                number++;
                if (output instanceof Map<?, ?> values) {
                    var before = outputs.size() == 1 ? "ergebnis." : "ergebnis." + number + ".";
                    facts.learn(outputs.size() == 1 ? values : Map.of());
                    details.putAll(Allowed.of(before, values, freeText));
                }
            }
        }
        return details;
    }
}
