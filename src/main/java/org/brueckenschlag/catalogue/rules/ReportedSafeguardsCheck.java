package org.brueckenschlag.catalogue.rules;

import org.brueckenschlag.catalogue.rules.Safeguards.Kind;
import org.springframework.stereotype.Component;

/** What people report to protect somebody, violence say, they can go on reporting: by a message, and with a role. */
@Component
class ReportedSafeguardsCheck implements SafeguardCheck {

    private static final String REPORTED_BY = "melden";

    @Override
    public void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        safeguards
                .of(Kind.REPORTED)
                .forEach(id -> process.all("subProcess")
                        .filter(event -> event.id().equals(id) && !canBeReported(event))
                        .forEach(event ->
                                findings.error("protected", model, event, "catalogue.protected-reported", event)));
    }

    @Override
    public Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible) {
        return Safeguards.only(
                Kind.REPORTED,
                possible.of(Kind.REPORTED)
                        .filter(id -> process.all("subProcess")
                                .anyMatch(event -> event.id().equals(id) && canBeReported(event))));
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
