package org.brueckenschlag.catalogue.rules;

import org.springframework.stereotype.Component;

/** A file holds one process that can be run; partners' pools beside it are pictures. */
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
    }
}
