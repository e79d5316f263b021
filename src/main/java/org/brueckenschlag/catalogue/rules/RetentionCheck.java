package org.brueckenschlag.catalogue.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.rules.Node.Name;
import org.springframework.stereotype.Component;

/** Nothing is kept shorter than an auditor may come ({@code domain.md} 7.2, {@code security.md} 2.3, 9). */
@Component
class RetentionCheck implements ModelCheck {

    private static final int SHORTEST_DAYS = 180;
    private static final int USUAL_DAYS = 5 * 365;

    private static final Pattern DAYS = Pattern.compile("P?(\\d{1,6})D?");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .all()
                .forEach(model -> Stream.concat(model.processes().stream(), model.root().children().stream())
                        .distinct()
                        .forEach(node -> retention(node).ifPresent(text -> look(model, node, text, findings))));
    }

    private static Optional<String> retention(Node node) {
        return node.camunda("historyTimeToLive")
                .or(() -> Optional.ofNullable(
                        node.attributes().get(new Name(Namespaces.CAMUNDA_DMN, "historyTimeToLive"))));
    }

    private static void look(Model model, Node node, String text, Findings findings) {
        var days = DAYS.matcher(text.strip());
        if (!days.matches()) {
            findings.error("retention", model, node, "catalogue.retention-unread", text);
        } else if (Integer.parseInt(Objects.requireNonNull(days.group(1))) < SHORTEST_DAYS) {
            findings.error("retention", model, node, "catalogue.retention", SHORTEST_DAYS);
        } else if (Integer.parseInt(Objects.requireNonNull(days.group(1))) < USUAL_DAYS) {
            findings.warn("retention", model, node, "catalogue.retention-short", USUAL_DAYS);
        }
    }
}
