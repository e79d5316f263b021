package org.brueckenschlag.catalogue.rules;

import java.util.List;
import org.springframework.stereotype.Component;

/** What people report to protect somebody, violence say, they can go on reporting: by a message, and with a role. */
@Component
class ReportedSafeguardsCheck implements SafeguardCheck {

    private static final String REPORTED_BY = "melden";

    @Override
    public void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        safeguards
                .reported()
                .forEach(id -> process.all("subProcess")
                        .filter(event -> event.id().equals(id) && !canBeReported(event))
                        .forEach(event ->
                                findings.error("protected", model, event, "catalogue.protected-reported", event)));
    }

    @Override
    public Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible) {
        return new Safeguards(
                List.of(),
                List.of(),
                List.of(),
                possible.reported().stream()
                        .filter(id -> process.all("subProcess")
                                .anyMatch(event -> event.id().equals(id) && canBeReported(event)))
                        .toList(),
                List.of());
    }

    private static boolean canBeReported(Node event) {
        return Model.isEventSubProcess(event)
                && event.children("startEvent").anyMatch(ReportedSafeguardsCheck::isReported);
    }

    private static boolean isReported(Node start) {
        return start.child("messageEventDefinition").isPresent()
                && start.property(REPORTED_BY)
                        .filter(roles -> !roles.attribute("value").isBlank())
                        .isPresent();
    }
}
