package org.brueckenschlag.catalogue.rules;

import org.brueckenschlag.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Whoever finds personal data in a matter can report them to Datenschutz (decision 0016). A small process may be drawn
 * without that event, but whoever releases it knows. Where it was there once, it is protected.
 */
@Component
class ReportableDataCheck implements ModelCheck {

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.root()
                        .all("process")
                        .filter(process -> process.all("userTask").findAny().isPresent())
                        .filter(process -> process.all("subProcess").noneMatch(ReportableDataCheck::isReport))
                        .forEach(process ->
                                findings.warn("redaction-event", model, process, "catalogue.no-redaction-event")));
    }

    private static boolean isReport(Node event) {
        return Model.isEventSubProcess(event)
                && event.all("userTask")
                        .anyMatch(task -> task.camunda("candidateGroups")
                                .filter(Role.DATENSCHUTZ.key()::equals)
                                .isPresent());
    }
}
