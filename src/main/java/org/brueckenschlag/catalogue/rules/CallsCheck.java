package org.brueckenschlag.catalogue.rules;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A called process is named, and best known. That no calls run in a circle is {@link EndlessLoopsCheck}'s. */
@Component
class CallsCheck implements ModelCheck {

    @Override
    public void look(Candidate candidate, Findings findings) {
        var known = candidate.models().stream()
                .flatMap(model -> model.executable().stream())
                .map(Node::id)
                .collect(Collectors.toSet());
        candidate
                .models()
                .forEach(model -> model.root().all("callActivity").forEach(call -> {
                    var key = call.attribute("calledElement");
                    if (key.isBlank()) {
                        findings.error("call", model, call, "catalogue.call-nothing", call);
                    }
                    if (known.contains(key)) {
                        return;
                    }
                    if (call.camunda("calledElementBinding").orElse("").equals("deployment")) {
                        findings.error("call", model, call, "catalogue.call-missing", key);
                    } else if (!key.isBlank() && !Safeguards.isOfShipped(key) && !ExpressionsCheck.isExpression(key)) {
                        findings.warn("call", model, call, "catalogue.call-elsewhere", key, call);
                    }
                }));
    }
}
