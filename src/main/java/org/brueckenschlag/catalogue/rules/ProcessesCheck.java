package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import org.springframework.stereotype.Component;

/** A file holds one process that can be run, and begins with a message of its own; partners' pools are pictures. */
@Component
class ProcessesCheck implements ModelCheck {

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.models().forEach(model -> {
            var executable = model.executable();
            if (executable.isEmpty()) {
                findings.warn("process", model, model.root(), "catalogue.not-executable");
            }
            executable.stream()
                    .skip(1)
                    .forEach(process -> findings.error("process", model, process, "catalogue.second-process", process));
            executable.forEach(process -> {
                if (process.children("startEvent").findAny().isEmpty()) {
                    findings.error("process", model, process, "catalogue.no-start", process);
                }
            });
        });
        beginDifferently(candidate, findings);
    }

    /** The engine would not know which of them a message begins. */
    private static void beginDifferently(Candidate candidate, Findings findings) {
        var messages = new HashSet<String>();
        candidate
                .models()
                .forEach(model -> model.executable().stream()
                        .flatMap(process -> process.children("startEvent"))
                        .forEach(start -> start.eventDefinition()
                                .map(definition -> model.referredName(definition, "messageRef"))
                                .filter(message -> !message.isBlank() && !messages.add(message))
                                .ifPresent(message ->
                                        findings.error("event", model, start, "catalogue.event-twice", message))));
    }
}
