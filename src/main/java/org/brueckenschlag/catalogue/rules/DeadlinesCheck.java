package org.brueckenschlag.catalogue.rules;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** {@code frist} of a task: working days, an ISO duration or a day, at most ten years. */
@Component
class DeadlinesCheck implements ModelCheck {

    private static final Duration LONGEST = Duration.ofDays(3660);

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.root().all("userTask").forEach(task -> {
                    var deadline = task.property("frist");
                    deadline.ifPresent(property ->
                            look(model, property, property.attribute("value").strip(), findings));
                    if (deadline.isEmpty() && task.camunda("dueDate").isEmpty()) {
                        findings.warn("no-deadline", model, task, "catalogue.no-deadline", task);
                    }
                }));
    }

    private static void look(Model model, Node property, String text, Findings findings) {
        if (text.isEmpty() || ExpressionsCheck.isExpression(text) || TimeTexts.isDate(text)) {
            return;
        }
        var duration = TimeTexts.duration(text);
        if (duration.isEmpty() || duration.get().compareTo(LONGEST) > 0) {
            findings.error("deadline", model, property, "catalogue.deadline", text);
        }
    }
}
