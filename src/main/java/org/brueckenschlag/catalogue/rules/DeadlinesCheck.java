package org.brueckenschlag.catalogue.rules;

import java.time.Duration;
import java.util.List;
import org.brueckenschlag.catalogue.Reminder;
import org.springframework.stereotype.Component;

/**
 * {@code frist} of a task: working days, an ISO duration or a day, at most ten years. {@code erinnerung}: after a share
 * of that time, or so long before its end; the system reminds at the usual time where it cannot keep it.
 */
@Component
class DeadlinesCheck implements ModelCheck {

    private static final Duration LONGEST = Duration.ofDays(3660);

    private static final List<String> DATES = List.of("dueDate", "followUpDate");

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.root().all("userTask").forEach(task -> {
                    var deadline = task.property("frist");
                    deadline.ifPresent(property ->
                            look(model, property, property.attribute("value").strip(), findings));
                    DATES.forEach(date ->
                            task.camunda(date).ifPresent(text -> lookAtDate(model, task, text.strip(), findings)));
                    task.property("erinnerung").ifPresent(reminder -> remind(model, task, reminder, findings));
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

    /** The engine reads these two itself, and would fail when the task begins. */
    private static void lookAtDate(Model model, Node task, String text, Findings findings) {
        if (text.isEmpty() || ExpressionsCheck.isExpression(text) || TimeTexts.isDate(text)) {
            return;
        }
        if (!text.startsWith("P")
                || TimeTexts.duration(text)
                        .filter(span -> span.compareTo(LONGEST) <= 0)
                        .isEmpty()) {
            findings.error("deadline", model, task, "catalogue.due-date", text);
        }
    }

    private static void remind(Model model, Node task, Node property, Findings findings) {
        var text = property.attribute("value").strip();
        var reminder = Reminder.of(text);
        var deadline =
                task.property("frist").map(frist -> frist.attribute("value").strip());
        if (text.isEmpty()) {
            return;
        }
        if (reminder.isEmpty()) {
            findings.warn("reminder", model, property, "catalogue.reminder", text);
        } else if (deadline.isEmpty() && task.camunda("dueDate").isEmpty()) {
            findings.warn("reminder", model, property, "catalogue.reminder-no-deadline", task);
        } else if (reminder.get() instanceof Reminder.Before(var span)
                && !isShorter(span.written(), deadline.orElse(""))) {
            findings.warn("reminder", model, property, "catalogue.reminder-early", task);
        }
    }

    /** What cannot be compared may be. */
    private static boolean isShorter(String span, String deadline) {
        var whole = TimeTexts.duration(deadline);
        return whole.isEmpty()
                || TimeTexts.duration(span)
                        .map(before -> before.compareTo(whole.get()) < 0)
                        .orElse(true);
    }
}
